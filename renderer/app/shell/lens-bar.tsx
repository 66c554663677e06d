import type { ReactElement } from "react";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import type { Option, OptionGroup } from "../../controls/option-list.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { Swatch } from "../../controls/side-by-side.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { formatNumber } from "../../format/number.ts";
import { useCompany, useWorkbook } from "../../state/document/document.ts";
import { useCatalogue, usePairings } from "../../state/results/catalogue-store.ts";
import { windowDraws } from "../../state/results/results.ts";
import { revenueOf } from "../../state/revenue.ts";
import { lensYears, type MoneyUnit } from "../../state/session/lens.ts";
import { setLens, showOverlay, useLens } from "../../state/session/session-store.ts";
import { WindowMenu } from "../commands/window-menu.tsx";
import styles from "./shell.module.css";

/** The lens over every view: company, scenario and one beside it, year, money, uncertainty. */
export function LensBar(): ReactElement {
  const say = useMessages(shellMessages);
  return (
    <header className={styles["lens"]}>
      <div className={styles["mark"]}>
        Iso<b>therm</b>
      </div>
      <div className={styles["fields"]} role="group" aria-label={say("lens.label")}>
        <CompanyField />
        <ScenarioField which="a" />
        <ScenarioField which="b" />
        <YearField />
        <MoneyField />
        <UncertaintyField />
      </div>
      <div className={styles["tools"]}>
        <Button
          look="icon"
          aria-label={`${say("lens.palette")} ${paletteKeys()}`}
          onPress={() => showOverlay("palette")}
        >
          <span className={styles["keys"]} aria-hidden="true">
            {paletteKeys()}
          </span>
        </Button>
        <WindowMenu />
      </div>
    </header>
  );
}

function paletteKeys(): string {
  return /Mac/.test(globalThis.navigator.userAgent) ? "⌘K" : "Ctrl K";
}

function CompanyField(): ReactElement {
  const say = useMessages(shellMessages);
  const text = useText();
  const { company } = useLens();
  const companies = useWorkbook((workbook) => workbook.companies);
  const order = useWorkbook((workbook) => workbook.order);
  const options = order.flatMap((id) => {
    const found = companies[id];
    if (found === undefined) return [];
    return [{ id, text: `${text(found.name)} · ${found.baseYear}`, note: found.published }];
  });
  return (
    <div className={styles["fieldCompany"]}>
      <Choice
        label={say("lens.company")}
        look="bar"
        isStrong
        groups={[{ options }]}
        value={company}
        onChange={(id) => setLens({ company: id })}
      />
    </div>
  );
}

const nothing = "-";

function ScenarioField({ which }: { readonly which: "a" | "b" }): ReactElement {
  const say = useMessages(shellMessages);
  const text = useText();
  const lens = useLens();
  const pairings = usePairings();
  const options = pairings.map(({ id, name, physical, hazardsFrom, coherent }) => ({
    id,
    text: text(name),
    mark: <Swatch colour={pathwayColour(hazardsFrom)} />,
    note: coherent ? undefined : `${physical} · ${say("lens.incoherent")}`,
  }));
  const groups: OptionGroup<string>[] = [{ options }];
  if (which === "b") groups.unshift({ options: [{ id: nothing, text: say("lens.none") }] });
  return (
    <div className={styles["field"]}>
      <Choice
        label={say(which === "a" ? "lens.scenario" : "lens.compare")}
        look="bar"
        isStrong={which === "a"}
        groups={groups}
        value={lens[which] ?? nothing}
        onChange={(id) => setLens(which === "a" ? { a: id } : { b: id === nothing ? null : id })}
      />
    </div>
  );
}

function YearField(): ReactElement {
  const say = useMessages(shellMessages);
  const { year } = useLens();
  const company = useCompany();
  const last = useCatalogue()?.lastYear ?? 2060;
  return (
    <div className={styles["fieldFixed"]}>
      <span className={styles["caption"]}>{say("lens.year")}</span>
      <span className={styles["years"]}>
        <Segmented
          label={say("lens.year")}
          segments={lensYears.map((each) => ({ id: String(each), text: String(each) }))}
          value={lensYears.includes(year) ? String(year) : null}
          onChange={(each) => setLens({ year: Number(each) })}
        />
        <NumberField
          label={say("lens.anyYear")}
          look="bare"
          placeholder={say("lens.otherYear")}
          value={lensYears.includes(year) ? undefined : year}
          low={company?.baseYear ?? 2020}
          high={last}
          step={1}
          onCommit={(each) => setLens({ year: Math.round(each) }, { replace: true })}
        />
      </span>
    </div>
  );
}

function MoneyField(): ReactElement {
  const say = useMessages(shellMessages);
  const { money } = useLens();
  const company = useCompany();
  const year = company?.baseYear ?? "";
  const canShare = company === undefined || revenueOf(company) !== undefined;
  const options: readonly Option<MoneyUnit>[] = [
    { id: "CNY", text: say("lens.moneyYuan", { year }) },
    {
      id: "revenue-share",
      text: say("lens.moneyShare", { year }),
      ...(canShare ? {} : { isOff: true, note: say("lens.noRevenue", { year }) }),
    },
  ];
  return (
    <div className={styles["fieldFixed"]}>
      <Choice
        label={say("lens.money")}
        look="bar"
        groups={[{ options }]}
        value={canShare ? money : "CNY"}
        onChange={(id) => setLens({ money: id })}
      />
    </div>
  );
}

function UncertaintyField(): ReactElement {
  const say = useMessages(shellMessages);
  const { uncertainty } = useLens();
  const options = [
    { id: "on", text: say("lens.draws", { count: formatNumber(windowDraws) }) },
    { id: "off", text: say("lens.off") },
  ];
  return (
    <div className={styles["fieldFixed"]}>
      <Choice
        label={say("lens.uncertainty")}
        look="bar"
        groups={[{ options }]}
        value={uncertainty ? "on" : "off"}
        onChange={(id) => setLens({ uncertainty: id === "on" })}
      />
    </div>
  );
}
