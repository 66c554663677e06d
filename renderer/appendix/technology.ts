import type { Context } from "./context.ts";

const technologies = ["WSE", "WC", "AC", "ACF", "DX", "AEA", "IEC", "LIQ"] as const;

/** Name of a cooling technology; an unknown id stays as it is. */
export function technologyName({ t }: Context, id: string): string {
  const known = technologies.find((each) => each === id);
  return known === undefined ? id : t(`technology.${known}`);
}
