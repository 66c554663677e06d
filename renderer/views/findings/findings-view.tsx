import { useState, type ReactElement } from "react";
import type { Finding, Severity } from "../../../models/checks/finding.ts";
import type { Company } from "../../../models/company/company-schema.ts";
import { Button } from "../../controls/button.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { StateNote } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { withNames } from "../../i18n/figure-names.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { findingsMessages } from "../../i18n/messages/window/findings-messages.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useJob } from "../../state/results/use-job.ts";
import { openView } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import { targetOf } from "./finding-place.ts";
import styles from "./findings.module.css";

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

type Filter = "all" | Severity;

/** What the checks found in what the company discloses. */
export function FindingsView(): ReactElement {
  const company = useCompany();
  const language = useLocale();
  const { result, status, failure } = useJob("findings", { language }, { pause: 100 });
  return (
    <ResultsGate
      status={status}
      failure={failure}
      isReady={result !== undefined && company !== undefined}
    >
      {() => <Findings findings={result!} company={company!} isStale={status === "stale"} />}
    </ResultsGate>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly company: Company;
  readonly isStale: boolean;
}

function Findings({ findings, company, isStale }: FindingsProps): ReactElement {
  const say = useMessages(findingsMessages);
  const locale = useLocale();
  const [filter, setFilter] = useState<Filter>("all");
  const count = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity).length;
  const parts = severities
    .filter((severity) => count(severity) > 0)
    .map((severity) => say(`findings.count.${severity}`, { count: count(severity) }));
  const separator = locale === "en" ? ", " : "、";
  const title =
    findings.length === 0
      ? say("findings.headlineNone")
      : say("findings.headline", { count: findings.length, parts: parts.join(separator) });
  const shown = severities.flatMap((severity) =>
    filter === "all" || filter === severity
      ? findings.filter((each) => each.severity === severity)
      : [],
  );
  return (
    <article className={styles["view"]}>
      <ViewHeading title={title} lead={say("findings.lead")} isStale={isStale} />
      <div className={styles["tools"]}>
        <Segmented
          label={say("findings.filter")}
          segments={(["all", ...severities] as const).map((id) => ({
            id,
            text: say(`findings.severity.${id}`),
          }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {shown.length === 0 ? <StateNote title={say("findings.headlineNone")} /> : null}
      <ol className={styles["list"]}>
        {shown.map((finding, i) => (
          <FindingEntry
            key={`${finding.rule} ${finding.where} ${i}`}
            finding={finding}
            company={company}
          />
        ))}
      </ol>
    </article>
  );
}

interface FindingEntryProps {
  readonly finding: Finding;
  readonly company: Company;
}

function FindingEntry({ finding, company }: FindingEntryProps): ReactElement {
  const say = useMessages(findingsMessages);
  const { severity, message, expected, found, where, sources } = finding;
  const locale = useLocale();
  const named = (text: string): string => withNames(text, locale);
  const compared = [
    expected === null ? [] : [say("findings.expected", { value: named(expected) })],
    found === null ? [] : [say("findings.found", { value: named(found) })],
  ].flat();
  return (
    <li className={styles["entry"]}>
      <span className={styles["severity"]} data-severity={severity}>
        {say(`findings.one.${severity}`)}
      </span>
      <div>
        <p className={styles["message"]}>{named(message)}</p>
        {compared.length === 0 ? null : <p className={styles["second"]}>{compared.join("; ")}</p>}
        {sources.length === 0 ? null : <p className={styles["sources"]}>{sources.join(" · ")}</p>}
        <Place where={where} company={company} />
      </div>
    </li>
  );
}

function Place({
  where,
  company,
}: {
  readonly where: string;
  readonly company: Company;
}): ReactElement {
  const words = useMessages(shellMessages);
  const target = targetOf(where, company);
  if (target === undefined) return <p className={styles["sources"]}>{where}</p>;
  return (
    <Button look="link" onPress={() => openView(target.view, target.params)}>
      {words(`view.${target.view}`)} →
    </Button>
  );
}
