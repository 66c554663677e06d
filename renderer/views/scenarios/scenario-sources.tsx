import type { ReactElement } from "react";
import type { Source } from "../../../models/scenario/value-schema.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useSources } from "../../state/results/use-source.ts";
import { useFormat } from "../../state/use-format.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import styles from "./scenarios.module.css";

/** The sources of the scenarios: what for, of when, and whether they still stand. */
export function ScenarioSources(props: ScenariosProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const { date } = useFormat();
  const uses = useUses(props);
  const imported = useWorkbook((workbook) => workbook.imported);
  const bundled = useSources([...uses.keys()]);
  const sources = imported === undefined ? bundled : [imported.source, ...bundled];
  const title = say("scenarios.sources");
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{say("scenarios.source")}</th>
            <th scope="col">{say("scenarios.use")}</th>
            <th scope="col">{say("scenarios.vintage")}</th>
            <th scope="col">{say("scenarios.status")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row" lang="en">
                {source.title}
                <p className={styles["why"]}>{source.publisher}</p>
              </th>
              <td>{uses.get(source.id) ??
                  say("scenarios.useTransition", { region: imported?.region ?? "" })}</td>
              <td>{dated(source.published, date)}</td>
              <td>
                <StatusBadge source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useUses({ library }: ScenariosProps): ReadonlyMap<string, string> {
  const say = useMessages(scenariosMessages);
  const text = useText();
  const { transitions, warming, pathways } = library;
  const region = text(transitions.regionLabel);
  return new Map([
    [transitions.source, say("scenarios.useTransition", { region })],
    ...pathways.map(({ source }) => [source, say("scenarios.usePathways")] as const),
    [warming.source, say("scenarios.useWarming")],
    ...transitions.notBundled.map(
      ({ source, output }) =>
        [source, say("scenarios.notUsed", { output: text(output) })] as const,
    ),
  ]);
}

function StatusBadge({ source }: { readonly source: Source }): ReactElement {
  const say = useMessages(scenariosMessages);
  const { date } = useFormat();
  const { state, date: since, note } = source.status;
  const tone = { current: "current", superseded: "assumed", retracted: "warning" }[state];
  return (
    <>
      <span className={styles["tag"]} data-tone={tone}>
        {say(`scenarios.state.${state}`)}
      </span>{" "}
      {dated(since, date)}
      <p lang="en" className={styles["why"]}>{note}</p>
    </>
  );
}

/** A date in the language; words such as "not checked" as they are. */
function dated(given: string, date: (text: string) => string): string {
  return /^\d{4}/.test(given) ? date(given) : given;
}
