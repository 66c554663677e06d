import { useMemo, type ReactElement } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { StateNote } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { assumptionsMessages } from "../../i18n/messages/window/assumptions-messages.ts";
import { useCompany, useWorkbook } from "../../state/document/document.ts";
import { useCatalogue, usePairings } from "../../state/results/catalogue-store.ts";
import { useJob, type JobState } from "../../state/results/use-job.ts";
import { useSources } from "../../state/results/use-source.ts";
import { setViewParams, useLensField, useViewParam } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import { InputPanel } from "./input-panel.tsx";
import {
  citedSources,
  inputCounts,
  inputRows,
  kindFilters,
  shownInputs,
  type InputRow,
  type KindFilter,
} from "./input-rows.ts";
import { InputTable } from "./input-table.tsx";
import { SourceTable, type SourceUse } from "./source-table.tsx";
import styles from "./assumptions.module.css";

/** Every input with where it comes from, and every source with its status. */
export function AssumptionsView(): ReactElement {
  const company = useCompany();
  return company === undefined ? <ViewHeading title="" /> : <Body company={company} />;
}

function Body({ company }: { readonly company: Company }): ReactElement {
  const { rows, job } = useInputRows(company);
  return (
    <ResultsGate status={job.status} failure={job.failure} isReady={rows.length > 0}>
      {() => <Shown rows={rows} isStale={job.status === "stale"} />}
    </ResultsGate>
  );
}

/** Inputs under the pairing of the lens as rows. */
function useInputRows(company: Company): {
  readonly rows: readonly InputRow[];
  readonly job: JobState<"inputs">;
} {
  const scenario = useLensField("a");
  const text = useText();
  const catalogue = useCatalogue();
  const log = useWorkbook((workbook) => workbook.log);
  const job = useJob("inputs", { scenario });
  const base = useJob("inputs", { scenario, overrides: [] });
  const rows = useMemo(() => {
    if (job.result === undefined || catalogue === null) return [];
    const names = [...company.sites, ...company.measures];
    const nameOf = (label: string): string => {
      const found = names.find(({ id }) => id === label);
      return found === undefined ? label : text(found.name);
    };
    const parts = { views: job.result, given: base.result ?? [], entries: catalogue.inputs };
    return inputRows({ ...parts, nameOf, company: company.id, log });
  }, [job.result, base.result, catalogue, company, log, text]);
  return { rows, job };
}

interface ShownProps {
  readonly rows: readonly InputRow[];
  readonly isStale: boolean;
}

function Shown({ rows, isStale }: ShownProps): ReactElement {
  const search = useViewParam("search") ?? "";
  const setSearch = (words: string): void =>
    setViewParams({ search: words === "" ? undefined : words });
  const tab = useViewParam("tab") === "sources" ? "sources" : "inputs";
  const say = useMessages(assumptionsMessages);
  const cited = useMemo(() => citedSources(rows), [rows]);
  const sources = useSources(cited.map(({ id }) => id));
  const uses = cited.flatMap(({ id, uses: count }): SourceUse[] => {
    const source = sources.find((each) => each.id === id);
    return source === undefined ? [] : [{ source, uses: count }];
  });
  const words = search.toLowerCase();
  const shownUses = uses.filter(({ source }) =>
    `${source.title} ${source.publisher} ${source.id}`.toLowerCase().includes(words),
  );
  const key = tab === "sources" ? "assumptions.searchSources" : "assumptions.search";
  return (
    <article className={styles["view"]}>
      <Heading rows={rows} uses={uses} isStale={isStale} isSources={tab === "sources"} />
      <div className={styles["tools"]} role="search">
        <Segmented
          label={say("assumptions.tab")}
          segments={(["inputs", "sources"] as const).map((id) => ({
            id,
            text: say(`assumptions.tab.${id}`),
          }))}
          value={tab}
          onChange={(next) => setViewParams({ tab: next === "sources" ? next : undefined })}
        />
        <input
          type="search"
          className={styles["search"]}
          placeholder={say(key)}
          aria-label={say(key)}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {tab === "inputs" ? <KindChoice /> : null}
      </div>
      {tab === "sources" ? (
        <SourceTable rows={shownUses} />
      ) : (
        <Inputs rows={rows} search={search} onClear={() => setSearch("")} />
      )}
    </article>
  );
}

function useKind(): KindFilter {
  const kind = useViewParam("kind");
  return kindFilters.find((each) => each === kind) ?? "any";
}

function KindChoice(): ReactElement {
  const say = useMessages(assumptionsMessages);
  const text = useKindText();
  return (
    <Choice
      look="inline"
      label={say("assumptions.kind")}
      value={useKind()}
      groups={[{ options: kindFilters.map((id) => ({ id, text: text(id) })) }]}
      onChange={(kind) => setViewParams({ kind: kind === "any" ? undefined : kind })}
    />
  );
}

function useKindText(): (kind: KindFilter) => string {
  const say = useMessages(assumptionsMessages);
  return (kind) => say(`assumptions.kind.${kind}`);
}

interface InputsProps {
  readonly rows: readonly InputRow[];
  readonly search: string;
  readonly onClear: () => void;
}

function Inputs({ rows, search, onClear }: InputsProps): ReactElement {
  const say = useMessages(assumptionsMessages);
  const locale = useLocale();
  const kind = useKind();
  const chosen = useViewParam("input");
  const shown = useMemo(
    () => shownInputs(rows, { search, kind }, locale),
    [rows, search, kind, locale],
  );
  const row = rows.find(({ path }) => path === chosen);
  const clear = (): void => {
    onClear();
    setViewParams({ kind: undefined });
  };
  return (
    <div className={styles["split"]} data-open={row !== undefined || undefined}>
      <div className={styles["main"]}>
        {shown.length === 0 ? (
          <StateNote
            title={say("assumptions.none")}
            actions={<Button onPress={clear}>{say("assumptions.clear")}</Button>}
          />
        ) : (
          <InputTable
            rows={shown}
            chosen={chosen}
            onChoose={(path) => setViewParams({ input: path })}
          />
        )}
      </div>
      {row === undefined ? null : (
        <InputPanel row={row} onClose={() => setViewParams({ input: undefined })} />
      )}
    </div>
  );
}

interface HeadingProps extends ShownProps {
  readonly uses: readonly SourceUse[];
  readonly isSources: boolean;
}

function Heading({ rows, uses, isStale, isSources }: HeadingProps): ReactElement {
  const say = useMessages(assumptionsMessages);
  const text = useText();
  const scenario = useLensField("a");
  const found = usePairings().find(({ id }) => id === scenario);
  const pairing = found === undefined ? scenario : text(found.name);
  if (isSources) {
    const fallen = uses.filter(({ source }) => source.status.state !== "current").length;
    const count = uses.length;
    const title =
      fallen === 0
        ? say("assumptions.sources.headline", { count })
        : say("assumptions.sources.headlineFallen", { count, fallen });
    return <ViewHeading title={title} lead={say("assumptions.sources.lead", { pairing })} />;
  }
  const { count, assumed, set } = inputCounts(rows);
  const title =
    set === 0
      ? say("assumptions.headline", { count, assumed })
      : say("assumptions.headlineSet", { count, assumed, set });
  const lead = say("assumptions.lead", { pairing });
  return <ViewHeading title={title} lead={lead} isStale={isStale} />;
}
