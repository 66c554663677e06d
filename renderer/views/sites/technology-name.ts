import { useLocale } from "../../i18n/locale-context.ts";
import { translator } from "../../i18n/translate.ts";

const technologies = ["WSE", "WC", "AC", "ACF", "DX", "AEA", "IEC", "LIQ"] as const;

/** Names of cooling technologies; an unknown id stays as it is. */
export function useTechnologyName(): (id: string) => string {
  const t = translator(useLocale());
  return (id) => {
    const known = technologies.find((each) => each === id);
    return known === undefined ? id : t(`technology.${known}`);
  };
}
