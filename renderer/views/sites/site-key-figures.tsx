import type { ReactElement } from "react";
import { Figure } from "../../controls/figure.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { onScale } from "../../format/scale.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { DrawnFigure } from "../drawn-figure.tsx";
import { OtherValue } from "../other-value.tsx";
import { rangedIn } from "../ranged-in.ts";
import { siteFigures, siteRange, type SiteFigures } from "./sites-figures.ts";
import type { SitesProps } from "./sites-props.ts";

/** A figure of the row: value, range and unit in words, and the value under the other pairing. */
interface ShownFigure {
  readonly metric: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly unit?: string | undefined;
  readonly range?: string | undefined;
  readonly other?: string | undefined;
}

/** The chosen site's figures in the year of the lens. */
export function SiteKeyFigures(props: SitesProps): ReactElement | null {
  const { site, year } = props;
  const shown = useShownFigures(props).filter(({ value }) => value !== undefined);
  if (shown.length === 0) return null;
  const ranged = shown
    .filter(({ range }) => range !== undefined)
    .map(({ metric }) => rangedIn(props, { metric, site: site.id }, year));
  return (
    <>
      <KeyFigures>
        {shown.map(({ metric, label, value, unit, range, other }) => (
          <KeyFigure key={metric} label={label}>
            <DrawnFigure>
              <Figure of={{ metric, year, site: site.id }} name={label}>
                <ValueWithRange size="figure" value={value} unit={unit} range={range} />
              </Figure>
            </DrawnFigure>
            <OtherValue>{other ?? null}</OtherValue>
          </KeyFigure>
        ))}
      </KeyFigures>
      <OneSidedNote figures={ranged} />
    </>
  );
}

function useShownFigures(props: SitesProps): readonly ShownFigure[] {
  const { site, run, other, drawn, year } = props;
  const say = useMessages(sitesMessages);
  const format = useFormat();
  const own = siteFigures(run, site, year);
  const beside = other === undefined ? undefined : siteFigures(other, site, year);
  const looks = useLooks(run, [own, beside]);
  return looks.map(({ metric, label, read, show, unit, decimals }) => {
    const shown = (figures: SiteFigures | undefined): string | undefined => {
      const value = figures === undefined ? undefined : read(figures);
      return value === undefined ? undefined : show(value);
    };
    const range =
      decimals === undefined ? undefined : siteRange(drawn, { metric, site: site.id }, year);
    return {
      metric,
      label: say(label, { year }),
      value: shown(own),
      unit,
      range: range === undefined ? undefined : format.bounds(range, decimals),
      other: shown(beside),
    };
  });
}

interface Look {
  readonly metric: string;
  readonly label:
    | "sites.pueIn"
    | "sites.wueIn"
    | "sites.load"
    | "sites.electricity"
    | "sites.price"
    | "sites.renewableShare";
  readonly read: (figures: SiteFigures) => number | undefined;
  readonly show: (value: number) => string;
  readonly unit?: string | undefined;
  /** Decimals of the range over draws; left out where none is shown. */
  readonly decimals?: number | undefined;
}

/** How each figure is read and shown; the scale of energy is chosen once for both pairings. */
function useLooks(
  run: SitesProps["run"],
  sides: readonly (SiteFigures | undefined)[],
): readonly Look[] {
  const { number, percent, scale, unit } = useFormat();
  const energy = scale(
    sides.map((side) => side?.electricity ?? 0),
    "MWh",
  );
  const fixed = (decimals: number) => (value: number) => number(value, decimals);
  const price = unit(run.results["energy.price"]?.unit ?? "");
  const isLarge = (sides[0]?.load ?? 0) >= 10;
  return [
    {
      metric: "energy.pue",
      label: "sites.pueIn",
      read: ({ pue }) => pue,
      show: fixed(3),
      decimals: 3,
    },
    {
      metric: "water.wue",
      label: "sites.wueIn",
      read: ({ wue }) => wue,
      show: fixed(2),
      unit: "L/kWh",
      decimals: 2,
    },
    {
      metric: "energy.itEnergy",
      label: "sites.load",
      read: ({ load }) => load,
      show: fixed(isLarge ? 1 : 2),
      unit: "MW",
    },
    {
      metric: "energy.electricity",
      label: "sites.electricity",
      read: ({ electricity }) => electricity,
      show: (value) => onScale(value, energy),
      unit: energy.unit,
    },
    {
      metric: "energy.price",
      label: "sites.price",
      read: ({ price: each }) => each,
      show: fixed(0),
      unit: price,
    },
    {
      metric: "energy.contracted",
      label: "sites.renewableShare",
      read: ({ renewable }) => renewable,
      show: (value) => percent(value),
    },
  ];
}
