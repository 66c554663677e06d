import type { ReactElement } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { useSources } from "../../state/results/use-source.ts";

/** What the picture rests on. */
export function NeutralitySources({ company }: { readonly company: Company }): ReactElement | null {
  const say = useMessages(neutralityMessages);
  const sources = useSources(company.documents);
  const catalogue = useCatalogue();
  if (catalogue === null || sources.length === 0) return null;
  const titles = sources.map(({ title }) => title).join(", ");
  return <>{say("neutrality.sources", { titles, ...catalogue.transitions })}</>;
}
