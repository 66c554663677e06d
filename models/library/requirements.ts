import type { Requirements } from "../scenario/rule-schema.ts";

/** Loads the paragraphs of the disclosure standards, in own words. */
export async function loadRequirements(): Promise<Requirements> {
  const file = await import("../../scenarios/standards/requirements.json", {
    with: { type: "json" },
  });
  const requirements: unknown = file.default;
  return requirements as Requirements;
}
