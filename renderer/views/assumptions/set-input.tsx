import { useState, type ReactElement } from "react";
import type { Override } from "../../../models/run/types.ts";
import { checkInput } from "../../../models/workbook/edits/overrides.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { assumptionsMessages } from "../../i18n/messages/window/assumptions-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { setOverride } from "../../state/document/edits.ts";
import { useFormat } from "../../state/use-format.ts";
import { pointsOf, type InputRow } from "./input-rows.ts";
import styles from "./assumptions.module.css";

/** A form to set an input by hand, with the reason. */
export function SetInput({ row }: { readonly row: InputRow }): ReactElement {
  const say = useMessages(assumptionsMessages);
  const locale = useLocale();
  const [value, setValue] = useState(() => startOf(row));
  const [why, setWhy] = useState("");
  const { view, entry, path } = row;
  if (value === undefined || entry === undefined) {
    return <p className={styles["second"]}>{say("assumptions.notSet")}</p>;
  }
  const name = entry.means[locale];
  const unit = view.unit === entry.unit ? undefined : view.unit;
  const set = (): void => {
    attempt(() => {
      const labels = view.label === null ? [] : [view.label];
      const byYear = entry.over.includes("year");
      const { type, of, within } = entry;
      const bounds = unit === undefined && within !== undefined ? { within } : {};
      const words = of === undefined ? {} : { of };
      checkInput({ path, value }, { type, unit: entry.unit, labels, byYear, ...words, ...bounds });
      const reason = why.trim() === "" ? undefined : why.trim();
      setOverride({ path, value, unit, why: reason, name });
    });
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <h3>{say("assumptions.set")}</h3>
      <ValueField row={row} value={value} onChange={setValue} />
      <label>
        {say("assumptions.why")}
        <textarea rows={2} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      </label>
      <Button type="submit" look="primary">
        {say("assumptions.apply")}
      </Button>
    </form>
  );
}

/** What the form begins with; undefined for what no hand can set. */
function startOf({ view, entry }: InputRow): Override["value"] | undefined {
  if (typeof view.value === "number") return view.value;
  if (entry?.type === "choice" && typeof view.value === "string") return view.value;
  const points = pointsOf(view.value);
  return points === undefined || entry?.over.includes("year") !== true ? undefined : { points };
}

interface ValueFieldProps {
  readonly row: InputRow;
  readonly value: Override["value"];
  readonly onChange: (value: Override["value"]) => void;
}

function ValueField({ row, value, onChange }: ValueFieldProps): ReactElement {
  const { entry, view } = row;
  const say = useMessages(assumptionsMessages);
  const locale = useLocale();
  const format = useFormat();
  const name = entry?.means[locale] ?? row.path;
  const unit = view.unit === "1" ? "" : format.unit(view.unit);
  const [low, high] = view.unit === entry?.unit ? (entry.within ?? []) : [];
  if (typeof value === "string") {
    return (
      <Choice
        label={say("assumptions.choices")}
        value={value}
        groups={[{ options: (entry?.of ?? []).map((id) => ({ id, text: id })) }]}
        onChange={onChange}
      />
    );
  }
  if (typeof value === "number") {
    const shared = { low, high, unit };
    return <NumberField {...shared} label={name} value={value} onCommit={onChange} />;
  }
  return (
    <div className={styles["points"]}>
      {Object.entries(value.points).map(([year, point]) => (
        <NumberField
          key={year}
          label={say("assumptions.pointOf", { name: "", year }).replace(/^[,，]\s*/, "")}
          value={point}
          unit={unit}
          low={low}
          high={high}
          onCommit={(next) => onChange({ points: { ...value.points, [year]: next } })}
        />
      ))}
    </div>
  );
}
