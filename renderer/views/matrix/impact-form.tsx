import { useState, type ReactElement } from "react";
import type { Impact } from "../../../models/company/method-schema.ts";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { Button } from "../../controls/button.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { ratingMessages } from "../../i18n/messages/window/rating-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { editCompany } from "../../state/document/edits.ts";
import styles from "./materiality.module.css";

const parts = ["scale", "scope", "irremediability", "likelihood"] as const;

type Part = (typeof parts)[number];

type Given = Readonly<Partial<Record<Part, number>>>;

interface ImpactProps {
  readonly entry: RegisterItem;
  /** Place of the item in the register. */
  readonly index: number;
}

/** What the company does to people and environment through an item: three classes, a likelihood, a reason. */
export function ImpactForm({ entry, index }: ImpactProps): ReactElement {
  const say = useMessages(matrixMessages);
  const sayRule = useMessages(ratingMessages);
  const text = useText();
  const { impact } = entry;
  const [given, setGiven] = useState<Given>(() => classesOf(impact));
  const [why, setWhy] = useState(impact?.why ?? "");
  const name = text(entry.name);
  const isReady = isWhole(given) && why.trim() !== "";
  const edit = (next: Impact | undefined): void => {
    attempt(() =>
      editCompany({
        label: {
          key: next === undefined ? "change.clearImpact" : "change.setImpact",
          params: { item: name },
        },
        values: { [`register/${index}/impact`]: next },
        ...(next === undefined ? {} : { why: next.why }),
      }),
    );
  };
  return (
    <form
      className={styles["form"]}
      aria-label={sayRule("rating.assess", { item: name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) edit(impactOf(given, why.trim()));
      }}
    >
      <h3 className={styles["sub"]}>{sayRule("rating.assess", { item: name })}</h3>
      {parts.map((part) => (
        <PartField
          key={part}
          part={part}
          value={given[part]}
          onChange={(next) => setGiven({ ...given, [part]: next })}
        />
      ))}
      <label className={styles["reason"]}>
        <span>{say("matrix.reason")}</span>
        <textarea
          rows={2}
          required
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <div className={styles["actions"]}>
        <Button look="primary" type="submit" isDisabled={!isReady}>
          {sayRule("rating.saveImpact")}
        </Button>
        {impact === undefined ? null : <TakeAway onPress={() => edit(undefined)} />}
      </div>
    </form>
  );
}

function TakeAway({ onPress }: { readonly onPress: () => void }): ReactElement {
  const sayRule = useMessages(ratingMessages);
  return (
    <Button look="link" onPress={onPress}>
      {sayRule("rating.clearImpact")}
    </Button>
  );
}

interface PartProps {
  readonly part: Part;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

function PartField({ part, value, onChange }: PartProps): ReactElement {
  const sayRule = useMessages(ratingMessages);
  return (
    <div className={styles["class"]}>
      <span>{sayRule(`rating.impact.${part}`)}</span>
      <Segmented<string>
        label={sayRule(`rating.impact.${part}`)}
        segments={["1", "2", "3", "4", "5"].map((id) => ({ id, text: id }))}
        value={value === undefined ? null : String(value)}
        onChange={(next) => onChange(Number(next))}
      />
    </div>
  );
}

function isWhole(given: Given): boolean {
  return parts.every((part) => given[part] !== undefined);
}

function classesOf(impact: Impact | undefined): Given {
  const entries = parts.flatMap((part) => {
    const value = impact?.[part]?.value;
    return value === undefined ? [] : [[part, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Classes as assumed values, each a class up or down. */
function impactOf(given: Given, why: string): Impact {
  const value = (part: Part): Impact["scale"] => {
    const at = given[part] ?? 1;
    const range = {
      low: Math.max(1, at - 1),
      high: Math.min(5, at + 1),
      shape: "discrete" as const,
    };
    const values = [range.low, at, range.high].filter((each, i, all) => all.indexOf(each) === i);
    return { value: at, unit: "1", kind: "assumed", range: { ...range, values }, why };
  };
  return {
    scale: value("scale"),
    scope: value("scope"),
    irremediability: value("irremediability"),
    likelihood: value("likelihood"),
    why,
  };
}
