import type { Override } from "../../../models/run/types.ts";
import type { SourceKind } from "../../../models/scenario/value-schema.ts";
import { reports, valueIn } from "../../charts/drawing/read-results.ts";
import { formatNumber } from "../../format/number.ts";
import { withUnit } from "../../format/number.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { highOf, pathThrough, pointIn } from "./given-inputs.ts";
import { contractsInput, creditsInput, givenPath, presentPath } from "./levers.ts";
import type { NeutralityProps } from "./neutrality-props.ts";

/** A lever: an input, its bounds, and how a value of it is set and shown. */
export interface LeverSetting {
  readonly path: string;
  readonly label: string;
  readonly kind: SourceKind;
  readonly value: number;
  readonly given: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  readonly isSet: boolean;
  readonly text: (value: number) => string;
  readonly toOverride: (value: number) => Override["value"];
}

/** The levers of the view for the lens's company and year. */
export function useLevers(props: NeutralityProps): readonly LeverSetting[] {
  const { company, run, inputs, figures } = props;
  const say = useMessages(neutralityMessages);
  const text = useText();
  const { percent, unit } = useFormat();
  const year = useLensField("year");
  const overrides = useWorkbook((workbook) => workbook.overrides[company.id]);
  const { baseYear } = run;
  const isSet = (path: string): boolean => overrides?.[path] !== undefined;
  const byYear = (
    path: string,
  ): Pick<LeverSetting, "path" | "value" | "given" | "isSet"> & Through => {
    const given = givenPath(path, inputs);
    return {
      path,
      given: pointIn(given, year),
      value: pointIn(presentPath(path, { inputs, overrides }), year),
      isSet: isSet(path),
      toOverride: (value) => ({ points: pathThrough(given, { baseYear, year, value }) }),
    };
  };
  const plain = (
    path: string,
    given: number,
  ): Pick<LeverSetting, "path" | "value" | "given" | "isSet"> & Through => {
    const set = overrides?.[path]?.value;
    return {
      path,
      given,
      value: typeof set === "number" ? set : given,
      isSet: isSet(path),
      toOverride: (value) => value,
    };
  };
  const asShare = { low: 0, step: 0.01, unit: percentSign(percent), scale: 0.01, decimals: 0 };
  const site = mainSite(props);
  const kindOf = (input: string, label?: string): SourceKind =>
    inputs.view(input, label)?.provenance.kind ?? "assumed";
  const capView = site === undefined ? undefined : inputs.view("energy.growthCap", site.id);
  const highest = Math.max(...figures.path.net.map(({ value }) => value));
  const creditStep = 10 ** Math.max(0, Math.floor(Math.log10(highest)) - 2);
  return [
    {
      ...byYear(contractsInput),
      ...asShare,
      label: say("neutrality.lever.contracts", { year }),
      kind: kindOf(contractsInput),
      high: 1,
      text: (value) => percent(value),
    },
    {
      ...plain("energy.attainment", inputs.number("energy.attainment") ?? 1),
      ...asShare,
      label: say("neutrality.lever.plan"),
      kind: kindOf("energy.attainment"),
      high: 1.2,
      text: (value) => percent(value),
    },
    ...(site === undefined || typeof capView?.value !== "number"
      ? []
      : [
          {
            ...plain(`energy.growthCap[${site.id}]`, capView.value),
            label: say("neutrality.lever.growth", {
              site: text(site.name).split(/[,，（(]/)[0] ?? "",
            }),
            kind: kindOf("energy.growthCap", site.id),
            low: 1,
            high: Math.max(2, highOf(capView.provenance.range) ?? 2),
            step: 0.05,
            unit: "×",
            scale: 1,
            decimals: 2,
            text: (value: number) => `${formatNumber(value, 2)} ×`,
          },
        ]),
    {
      ...byYear(creditsInput),
      label: say("neutrality.lever.credits", { year }),
      kind: kindOf(creditsInput),
      low: 0,
      high: Math.ceil(highest / creditStep) * creditStep,
      step: creditStep,
      unit: unit("ktCO2e"),
      scale: 1000,
      decimals: 1,
      text: (value) => withUnit(formatNumber(value / 1000, 1), unit("ktCO2e")),
    },
  ];
}

type Through = Pick<LeverSetting, "toOverride">;

function percentSign(percent: (share: number) => string): string {
  return percent(0).replace(/[\d\s\u202f]/g, "");
}

/** The site that buys most electricity in the base year. */
function mainSite({
  company,
  run,
}: NeutralityProps): NeutralityProps["company"]["sites"][number] | undefined {
  const bought = (site: string): number => {
    const wanted = { metric: "energy.bought", site };
    return reports(run, wanted) ? valueIn(run, wanted, run.baseYear) : 0;
  };
  return company.sites
    .filter(({ modelled }) => modelled)
    .toSorted((a, b) => bought(b.id) - bought(a.id))[0];
}
