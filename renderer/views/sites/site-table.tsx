import type { ReactElement } from "react";
import type { Site } from "../../../models/company/site-schema.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Figure } from "../../controls/figure.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { Swatch } from "../../controls/side-by-side.tsx";
import { onScale, type Scale } from "../../format/scale.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { translator } from "../../i18n/translate.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { orderedSites, siteFigures, type SiteFigures } from "./sites-figures.ts";
import { inputOf, type SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";
import { useTechnologyName } from "./technology-name.ts";

/** All sites with their figures of the year; a row chooses its site. */
export function SiteTable(props: SitesProps): ReactElement {
  const { company, run, other, year } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const format = useFormat();
  const pairing = usePairings().find(({ id }) => id === run.scenario);
  const rows = orderedSites(company, run, year).map((site) => siteFigures(run, site, year));
  const energy = format.scale(
    rows.map(({ electricity = 0 }) => electricity),
    "MWh",
  );
  const title = say("sites.list", { year });
  const scenario = pairing === undefined ? run.scenario : text(pairing.name);
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["caption"]}>
        {say("sites.listCaption", { scenario, baseYear: run.baseYear })}
      </p>
      <div className={styles["scroll"]} role="group" tabIndex={0} aria-label={title}>
        <table className={styles["table"]}>
          <TableHead {...props} energy={energy} />
          <tbody>
            {rows.map((row) => (
              <SiteRow
                key={row.site.id}
                {...props}
                row={row}
                energy={energy}
                beside={other === undefined ? undefined : siteFigures(other, row.site, year)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TableHead({ run, other, energy }: SitesProps & { readonly energy: Scale }): ReactElement {
  const say = useMessages(sitesMessages);
  const text = useText();
  const { unit } = useFormat();
  const beside = usePairings().find(({ id }) => id === other?.scenario);
  const words = ["sites.tenure", "sites.region", "sites.cooling"] as const;
  const units: readonly (readonly [string, string])[] = [
    [say("sites.itLoad"), "MW"],
    [say("sites.electricity"), energy.unit],
    [say("sites.price"), unit(run.results["energy.price"]?.unit ?? "")],
    [say("sites.renewable"), ""],
    ["PUE", ""],
  ];
  return (
    <thead>
      <tr>
        <th scope="col">{say("sites.site")}</th>
        {words.map((word) => (
          <th key={word} scope="col" data-words="">
            {say(word)}
          </th>
        ))}
        {units.map(([name, shown]) => (
          <th key={name} scope="col">
            {name} <span className={styles["unit"]}>{shown}</span>
          </th>
        ))}
        {beside === undefined ? null : (
          <th scope="col" title={text(beside.name)} aria-label={`PUE, ${text(beside.name)}`}>
            <Swatch colour={pathwayColour(beside.hazardsFrom)} /> PUE
          </th>
        )}
        <th scope="col">
          WUE <span className={styles["unit"]}>L/kWh</span>
        </th>
      </tr>
    </thead>
  );
}

interface SiteRowProps extends SitesProps {
  readonly row: SiteFigures;
  readonly energy: Scale;
  readonly beside: SiteFigures | undefined;
}

function SiteRow(props: SiteRowProps): ReactElement {
  const { row, site: chosen, energy, beside, other, library } = props;
  const { site } = row;
  const text = useText();
  const { locale, number, percent } = useFormat();
  const region = library.regions.find(({ id }) => id === site.region);
  const isChosen = site.id === chosen.id;
  const place = { year: props.year, site };
  const shown = (value: number | undefined, decimals: number): string | undefined =>
    value === undefined ? undefined : number(value, decimals);
  const { electricity, renewable } = row;
  return (
    <tr data-chosen={isChosen || undefined} data-outside={site.modelled ? undefined : ""}>
      <th scope="row">
        <button
          type="button"
          className={styles["pick"]}
          aria-pressed={isChosen}
          onClick={() => setViewParams({ site: site.id })}
        >
          {text(site.name)}
        </button>
      </th>
      <td data-words="">{translator(locale)(`tenure.${site.tenure}`)}</td>
      <td data-words="">{region === undefined ? site.region : text(region.name)}</td>
      <td data-words="">
        <Cooling {...props} />
      </td>
      <Cell {...place} metric="energy.itEnergy" value={shown(row.load, 1)} />
      <Cell
        {...place}
        metric="energy.electricity"
        value={electricity === undefined ? undefined : onScale(electricity, energy)}
      />
      <Cell {...place} metric="energy.price" value={shown(row.price, 0)} />
      <Cell
        {...place}
        metric="energy.contracted"
        value={renewable === undefined ? undefined : percent(renewable)}
      />
      <Cell {...place} metric="energy.pue" value={shown(row.pue, 3)} />
      {other === undefined ? null : (
        <Cell
          {...place}
          metric="energy.pue"
          value={shown(beside?.pue, 3)}
          scenario={other.scenario}
        />
      )}
      <Cell {...place} metric="water.wue" value={shown(row.wue, 2)} />
    </tr>
  );
}

function Cooling({ row, inputs }: SiteRowProps): ReactElement {
  const { site, pue } = row;
  const say = useMessages(sitesMessages);
  const nameOf = useTechnologyName();
  const technology = inputOf({ inputs, site }, "cooling.technology");
  if (!site.modelled) return <>{say("sites.outside")}</>;
  if (pue === undefined || typeof technology?.value !== "string") return <Nothing />;
  return (
    <>
      {nameOf(technology.value)} <KindTag kind={technology.provenance.kind} />
    </>
  );
}

interface CellProps {
  readonly metric: string;
  readonly year: number;
  readonly site: Site;
  readonly scenario?: string;
  /** Undefined where the figure does not apply to the site. */
  readonly value: string | undefined;
}

function Cell({ metric, year, site, scenario, value }: CellProps): ReactElement {
  const text = useText();
  const of = { metric, year, site: site.id, ...(scenario === undefined ? {} : { scenario }) };
  return (
    <td>
      {value === undefined ? (
        <Nothing />
      ) : (
        <Figure of={of} name={text(site.name)}>
          {value}
        </Figure>
      )}
    </td>
  );
}

function Nothing(): ReactElement {
  return <span aria-hidden="true">–</span>;
}
