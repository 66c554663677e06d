import { useMemo, useState, type ReactElement } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { Button } from "../../controls/button.tsx";
import { StateNote } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { setViewParams, useLens, useViewParam } from "../../state/session/session-store.ts";
import { horizonYear, useMatrices } from "../use-matrices.ts";
import { ItemPanel } from "./item-panel.tsx";
import {
  registerCounts,
  registerRows,
  shownRows,
  type RegisterRow,
  type RegisterView as Shown,
  type SortKey,
} from "./register-rows.ts";
import { RegisterTable } from "./register-table.tsx";
import { RegisterToolbar } from "./register-toolbar.tsx";
import { TaxonomyDialog } from "./taxonomy-dialog.tsx";
import styles from "./register.module.css";

/** The risks and opportunities of the company: found, sorted, edited, added to. */
export function RegisterView(): ReactElement {
  const company = useCompany();
  return company === undefined ? <ViewHeading title="" /> : <RegisterBody company={company} />;
}

const first: Shown = {
  search: "",
  family: "all",
  rating: "any",
  sort: "number",
  isDescending: false,
};

function RegisterBody({ company }: { readonly company: Company }): ReactElement {
  const [view, setView] = useState(first);
  const [isAdding, setAdding] = useState(false);
  const chosen = useViewParam("item");
  const locale = useLocale();
  const { rows, status } = useRows(company);
  const shown = useMemo(() => shownRows(rows, view, locale), [rows, view, locale]);
  const row = rows.find(({ item }) => item.id === chosen);
  const choose = (id: string): void => setViewParams({ item: id });
  const sortBy = (key: SortKey): void => {
    const isNew = view.sort !== key;
    const startsDown = key === "rating" || key === "magnitude" || key === "likelihood";
    setView({ ...view, sort: key, isDescending: isNew ? startsDown : !view.isDescending });
  };
  return (
    <article className={styles["view"]}>
      <Heading rows={rows} isStale={status === "stale"} />
      <RegisterToolbar
        view={view}
        onChange={(change) => setView({ ...view, ...change })}
        onAdd={() => setAdding(true)}
      />
      <div className={styles["split"]} data-open={row !== undefined || undefined}>
        <div className={styles["main"]}>
          {shown.length === 0 ? (
            <Nothing
              isEmpty={rows.length === 0}
              onAdd={() => setAdding(true)}
              onClear={() => setView(first)}
            />
          ) : (
            <RegisterTable
              rows={shown}
              view={view}
              chosen={chosen}
              onChoose={choose}
              onSort={sortBy}
            />
          )}
        </div>
        {row === undefined ? null : (
          <ItemPanel row={row} onClose={() => setViewParams({ item: undefined })} />
        )}
      </div>
      <TaxonomyDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={(id) => {
          setAdding(false);
          setView(first);
          choose(id);
        }}
      />
    </article>
  );
}

/** The items with their positions under the pairings of the lens. */
function useRows(company: Company): {
  readonly rows: readonly RegisterRow[];
  readonly status: string;
} {
  const { a, b, year } = useLens();
  const scenarios = useMemo(() => (b === null ? [a] : [a, b]), [a, b]);
  const matrices = useMatrices(company.register.length === 0 ? null : scenarios);
  const horizon = horizonYear(year);
  const matrix = matrices.of(a, horizon)?.matrix;
  const other = b === null ? undefined : matrices.of(b, horizon)?.matrix;
  const rows = useMemo(() => registerRows(company, matrix, other), [company, matrix, other]);
  return { rows, status: matrices.status };
}

interface HeadingProps {
  readonly rows: readonly RegisterRow[];
  readonly isStale: boolean;
}

function Heading({ rows, isStale }: HeadingProps): ReactElement {
  const say = useMessages(registerMessages);
  const text = useText();
  const { a, year } = useLens();
  const pairing = usePairings().find(({ id }) => id === a);
  const { count, high, medium, quantified } = registerCounts(rows);
  const isRated = rows.some(({ rated }) => rated !== undefined);
  const horizon = horizonYear(year);
  const title = (): string => {
    if (count === 0) return say("register.empty");
    if (!isRated) return say("register.headlinePlain", { count });
    if (high > 0) return say("register.headline", { count, high, medium, year: horizon });
    if (medium > 0) return say("register.headlineNoHigh", { count, medium, year: horizon });
    return say("register.headlineNone", { count, year: horizon });
  };
  const lead =
    pairing === undefined || !isRated
      ? undefined
      : say("register.lead", { pairing: text(pairing.name), quantified, count });
  return <ViewHeading title={title()} lead={lead} isStale={isStale} />;
}

interface NothingProps {
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function Nothing({ isEmpty, onAdd, onClear }: NothingProps): ReactElement {
  const say = useMessages(registerMessages);
  if (!isEmpty) {
    return (
      <StateNote
        title={say("register.none")}
        actions={<Button onPress={onClear}>{say("register.clear")}</Button>}
      />
    );
  }
  return (
    <StateNote
      title={say("register.empty")}
      text={say("register.emptyText")}
      actions={
        <Button look="primary" onPress={onAdd}>
          {say("register.add")}
        </Button>
      }
    />
  );
}
