import type { ReactElement } from "react";
import type { InputView, ProvenanceView, ShownRange } from "../../../models/run/types.ts";
import { Button } from "../../controls/button.tsx";
import { Figure } from "../../controls/figure.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { formatGivenBounds } from "../../format/range.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import type { InputEntry } from "../../run/job-types.ts";
import { attempt } from "../../state/document/attempt.ts";
import { clearOverride, setOverride } from "../../state/document/edits.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { inputTarget } from "../../state/input-target.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { inputBounds, siteInputs } from "./site-input-list.ts";
import { hasPue, shortName } from "./sites-figures.ts";
import type { SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

/** Tariff, load, water price and what else the site is computed from; each may be set otherwise. */
export function SiteInputs(props: SitesProps): ReactElement {
  const { site, run, inputs } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const title = say("sites.inputs", { site: shortName(text(site.name)) });
  const views = siteInputs(inputs, site, hasPue(run, site));
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["caption"]}>{say("sites.inputsCaption")}</p>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{say("sites.input")}</th>
            <th scope="col">{say("sites.value")}</th>
            <th scope="col" data-words="">
              {say("sites.range")}
            </th>
            <th scope="col" data-words="">
              {say("sites.evidence")}
            </th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <InputRow key={view.input} view={view} site={site.id} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function InputRow({
  view,
  site,
}: {
  readonly view: InputView;
  readonly site: string;
}): ReactElement {
  const say = useMessages(sitesMessages);
  const text = useText();
  const { locale, unit } = useFormat();
  const catalogue = useCatalogue();
  const { input, provenance, layer, value } = view;
  const entry = catalogue?.inputs[input];
  const name = entry === undefined ? input : text(entry.means);
  const path = `${input}[${site}]`;
  const shownUnit = view.unit === "year" ? "" : unit(view.unit);
  const isSet = layer === "user";
  const set = (next: number): void => {
    const shown = shownUnit === "" ? String(next) : `${next} ${shownUnit}`;
    attempt(() => setOverride({ path, value: next, unit: view.unit, name, shown }));
  };
  return (
    <tr data-set={isSet || undefined}>
      <th scope="row">{name}</th>
      <td>
        <NumberField
          label={name}
          look="bare"
          unit={shownUnit}
          value={value as number}
          {...inputBounds(view, entry)}
          onCommit={set}
        />
      </td>
      <td data-words="">{rangeText(provenance.range, locale)}</td>
      <td data-words="">
        <InputKind {...{ view, entry, name }} />{" "}
        {isSet ? (
          <Button
            look="link"
            aria-label={say("sites.backToData", { name })}
            onPress={() => attempt(() => clearOverride(path, name))}
          >
            {say("sites.back")}
          </Button>
        ) : (
          <span lang="en" className={styles["why"]}>
            {reasonOf(provenance)}
          </span>
        )}
      </td>
    </tr>
  );
}

interface KindProps {
  readonly view: InputView;
  readonly entry: InputEntry | undefined;
  readonly name: string;
}

/** How the value came about; opens its explanation, since the value itself is a field. */
function InputKind({ view, entry, name }: KindProps): ReactElement {
  const year = useLensField("year");
  const tag = <KindTag kind={view.provenance.kind} />;
  if (entry === undefined) return tag;
  return (
    <Figure of={inputTarget(entry, { label: view.label, year })} name={name}>
      {tag}
    </Figure>
  );
}

function rangeText(range: ShownRange | undefined, locale: Locale): string {
  const { low, high } = range ?? {};
  if (typeof low !== "number" || typeof high !== "number") return "";
  return formatGivenBounds({ low, high }, locale);
}

function reasonOf({ quote, why, derivation, locator }: ProvenanceView): string | null {
  return quote ?? why ?? derivation ?? locator;
}
