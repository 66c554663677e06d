import { useState, type ReactElement } from "react";
import type { Value } from "../../../models/scenario/value-schema.ts";
import { removePoint, setPoint, type PointPlace } from "../../../models/workbook/edits/sites.ts";
import { Button } from "../../controls/button.tsx";
import { CloseIcon } from "../../controls/icons.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { formatGivenBounds } from "../../format/range.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { useFormat } from "../../state/use-format.ts";
import { shortName } from "./sites-figures.ts";
import type { SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

interface SitePointsProps extends SitesProps {
  readonly figure: PointPlace["figure"];
}

interface Point {
  readonly role: PointPlace["role"];
  readonly year: number;
  readonly value: Value;
}

const bounds = { pue: { low: 1.001, high: 5 }, wue: { low: 0, high: 20 } };

/** The given points of a path: each a field, with where it comes from. */
export function SitePoints(props: SitePointsProps): ReactElement {
  const { site, figure } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const points = pointsOf(props);
  const name = figure.toUpperCase();
  const title = say("sites.points", { figure: name, site: shortName(text(site.name)) });
  return (
    <section className={styles["points"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      {points.length === 0 ? (
        <p className={styles["caption"]}>{say("sites.noPoints")}</p>
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{say("sites.year")}</th>
              <th scope="col" data-words="">
                {say("sites.role")}
              </th>
              <th scope="col">{name}</th>
              <th scope="col" data-words="">
                {say("sites.evidence")}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <PointRow key={`${point.role}@${point.year}`} {...props} point={point} />
            ))}
          </tbody>
        </table>
      )}
      <AddTarget {...props} />
    </section>
  );
}

function pointsOf({ site, figure }: SitePointsProps): readonly Point[] {
  const given = site[figure];
  return (["history", "targets"] as const).flatMap((role) =>
    Object.entries(given?.[role] ?? {}).map(([year, value]) => ({
      role,
      year: Number(year),
      value,
    })),
  );
}

function PointRow({
  company,
  site,
  figure,
  point,
}: SitePointsProps & { readonly point: Point }): ReactElement {
  const say = useMessages(sitesMessages);
  const { locale } = useFormat();
  const { role, year, value } = point;
  const place = { company: company.id, site: site.id, figure, role, year };
  const isAssumedPast = role === "history" && value.kind === "assumed";
  const roleText = say(
    role === "targets" ? "sites.target" : isAssumedPast ? "sites.base" : "sites.history",
  );
  const label = say("sites.pointOf", { figure: figure.toUpperCase(), role: roleText, year });
  const range = value.range === undefined ? undefined : formatGivenBounds(value.range, locale);
  return (
    <tr>
      <th scope="row">{year}</th>
      <td data-words="">{roleText}</td>
      <td>
        <NumberField
          label={label}
          look="bare"
          value={value.value}
          step={0.01}
          {...bounds[figure]}
          onCommit={(next) =>
            attempt(() => applyEdit((workbook) => setPoint(workbook, { ...place, value: next })))
          }
        />
      </td>
      <td data-words="">
        <KindTag kind={value.kind}>{range}</KindTag> <Evidence value={value} />
      </td>
      <td>
        <Button
          look="icon"
          aria-label={say("sites.remove", { role: roleText, year })}
          onPress={() => attempt(() => applyEdit((workbook) => removePoint(workbook, place)))}
        >
          <CloseIcon />
        </Button>
      </td>
    </tr>
  );
}

function Evidence({ value }: { readonly value: Value }): ReactElement {
  const { quote, locator, why } = value;
  if (quote !== undefined) {
    return (
      <>
        <q className={styles["quote"]}>{quote}</q>{" "}
        <span className={styles["second"]}>{locator}</span>
      </>
    );
  }
  return (
    <span lang="en" className={styles["why"]}>
      {why ?? locator}
    </span>
  );
}

/** A row to add a target. */
function AddTarget({ company, site, figure, run }: SitePointsProps): ReactElement {
  const say = useMessages(sitesMessages);
  const [year, setYear] = useState<number>();
  const [value, setValue] = useState<number>();
  const name = figure.toUpperCase();
  const add = (): void => {
    if (year === undefined || value === undefined) return;
    const edit = {
      company: company.id,
      site: site.id,
      figure,
      role: "targets",
      year,
      value,
    } as const;
    if (!attempt(() => applyEdit((workbook) => setPoint(workbook, edit)))) return;
    setYear(undefined);
    setValue(undefined);
  };
  return (
    <div className={styles["add"]}>
      <NumberField
        label={say("sites.targetYear")}
        value={year}
        low={run.baseYear}
        high={2060}
        step={1}
        decimals={0}
        placeholder="2035"
        onCommit={setYear}
      />
      <NumberField
        label={say("sites.targetValue", { figure: name })}
        value={value}
        step={0.01}
        {...bounds[figure]}
        placeholder={figure === "pue" ? "1.15" : "1.0"}
        onCommit={setValue}
      />
      <Button isDisabled={year === undefined || value === undefined} onPress={add}>
        {say("sites.addTarget")}
      </Button>
    </div>
  );
}
