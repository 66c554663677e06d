import type { ReactElement } from "react";
import { Figure } from "../../controls/figure.tsx";
import { onScale, type Scale } from "../../format/scale.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { energyCostMessages } from "../../i18n/messages/window/energy-cost-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { siteRows, type SiteMetric, type SiteRow } from "./energy-cost-figures.ts";
import type { EnergyCostProps } from "./energy-cost-props.ts";
import styles from "./energy-cost.module.css";

const columnNames = {
  "energy.itCost": "energyCost.commodity",
  "energy.officeCost": "energyCost.office",
  "energy.premiumCost": "energyCost.premium",
  "energy.efficiencySurcharge": "energyCost.surcharge",
  "energy.etsCost": "energyCost.ets",
} as const satisfies Record<SiteMetric, keyof typeof energyCostMessages>;

/** A row for each site: price, parts and total of the year, each explained on request. */
export function SiteCosts({ company, sides, year }: EnergyCostProps): ReactElement {
  const say = useMessages(energyCostMessages);
  const text = useText();
  const format = useFormat();
  const [{ run }] = sides;
  const ids = company.sites.filter(({ modelled }) => modelled).map(({ id }) => id);
  const rows = siteRows(run, ids, year);
  const scale = format.scale(
    rows.map(({ total }) => total),
    run.currency,
  );
  const priceUnit = run.results["energy.price"]?.unit ?? "";
  const nameOf = (id: string): string =>
    text(
      company.sites.find((site) => site.id === id)?.name ?? {
        en: id,
        "zh-Hans": id,
        "zh-Hant": id,
      },
    );
  const title = say("energyCost.sites", { year });
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["caption"]}>{say("energyCost.sitesCaption", { unit: scale.unit })}</p>
      <SiteTable {...{ rows, scale, year, priceUnit }} nameOf={nameOf} />
    </section>
  );
}

interface SiteTableProps {
  readonly rows: readonly SiteRow[];
  readonly scale: Scale;
  readonly year: number;
  readonly priceUnit: string;
  readonly nameOf: (site: string) => string;
}

function SiteTable({ rows, scale, year, priceUnit, nameOf }: SiteTableProps): ReactElement {
  const say = useMessages(energyCostMessages);
  const format = useFormat();
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{say("energyCost.site")}</th>
          <th scope="col">
            {say("energyCost.price")}{" "}
            <span className={styles["unit"]}>{format.unit(priceUnit)}</span>
          </th>
          {rows[0]?.parts.map(({ metric }) => (
            <th key={metric} scope="col">
              {say(columnNames[metric])}
            </th>
          ))}
          <th scope="col">{say("energyCost.total")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ site, price, parts, total }) => (
          <tr key={site}>
            <th scope="row">{nameOf(site)}</th>
            <td>
              <Cell metric="energy.price" {...{ site, year }} name={nameOf(site)}>
                {price === undefined ? undefined : format.number(price, 0)}
              </Cell>
            </td>
            {parts.map(({ metric, value }) => (
              <td key={metric}>
                <Cell {...{ metric, site, year }} name={nameOf(site)}>
                  {value === undefined ? undefined : onScale(value, scale)}
                </Cell>
              </td>
            ))}
            <td>
              <Cell metric="energy.siteCost" {...{ site, year }} name={nameOf(site)}>
                {onScale(total, scale)}
              </Cell>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly metric: string;
  readonly site: string;
  readonly year: number;
  readonly name: string;
  /** Undefined where the figure does not apply to the site. */
  readonly children: string | undefined;
}

function Cell({ metric, site, year, name, children }: CellProps): ReactElement {
  if (children === undefined) return <span aria-hidden="true">–</span>;
  return (
    <Figure of={{ metric, site, year }} name={name}>
      {children}
    </Figure>
  );
}
