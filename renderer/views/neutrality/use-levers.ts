import type { Company } from "../../../models/company/company-schema.ts";
import type { Override } from "../../../models/run/types.ts";
import type { SourceKind } from "../../../models/scenario/value-schema.ts";
import { reports, valueIn } from "../../charts/drawing/read-results.ts";
import { formatNumber, withUnit } from "../../format/number.ts";
import { useMessages, useText, type Say } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { highOf, pathThrough, pointIn } from "./given-inputs.ts";
import { contractsInput, creditsInput, givenPath, presentPath, type Overrides } from "./levers.ts";
import type { NeutralityProps } from "./neutrality-props.ts";

/** A lever: an input, its bounds, and how a value of it is set and shown. */
export interface LeverSetting extends LeverState {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  readonly text: (value: number) => string;
}

interface LeverState {
  readonly path: string;
  readonly kind: SourceKind;
  readonly value: number;
  readonly given: number;
  readonly isSet: boolean;
  readonly toOverride: (value: number) => Override["value"];
}

interface Setting extends NeutralityProps {
  readonly overrides: Overrides;
  readonly year: number;
  readonly format: Format;
  readonly say: Say<typeof neutralityMessages>;
}

/** The levers of the view for the lens's company and year. */
export function useLevers(props: NeutralityProps): readonly LeverSetting[] {
  const say = useMessages(neutralityMessages);
  const text = useText();
  const format = useFormat();
  const year = useLensField("year");
  const overrides = useWorkbook((workbook) => workbook.overrides[props.company.id]);
  const setting: Setting = { ...props, overrides, year, format, say };
  const site = mainSite(props);
  const name = site === undefined ? "" : (text(site.name).split(/[,，（(]/)[0] ?? "");
  const growth = site === undefined ? undefined : growthLever(setting, site.id, name);
  return [
    {
      ...yearlyState(setting, contractsInput),
      ...shareLook(format),
      label: say("neutrality.lever.contracts", { year }),
      high: 1,
    },
    {
      ...plainState(setting, "energy.attainment"),
      ...shareLook(format),
      label: say("neutrality.lever.plan"),
      high: 1.2,
    },
    ...(growth === undefined ? [] : [growth]),
    creditLever(setting),
  ];
}

/** A lever of an input with years: it moves the value of the lens's year and leaves the base year. */
function yearlyState({ inputs, overrides, year, run }: Setting, path: string): LeverState {
  const given = givenPath(path, inputs);
  const { baseYear } = run;
  return {
    path,
    kind: inputs.view(path)?.provenance.kind ?? "assumed",
    given: pointIn(given, year),
    value: pointIn(presentPath(path, { inputs, overrides }), year),
    isSet: overrides?.[path] !== undefined,
    toOverride: (value) => ({ points: pathThrough(given, { baseYear, year, value }) }),
  };
}

/** A lever of an input without years. */
function plainState({ inputs, overrides }: Setting, input: string, label?: string): LeverState {
  const path = label === undefined ? input : `${input}[${label}]`;
  const given = inputs.number(input, label) ?? 1;
  const set = overrides?.[path]?.value;
  return {
    path,
    kind: inputs.view(input, label)?.provenance.kind ?? "assumed",
    given,
    value: typeof set === "number" ? set : given,
    isSet: set !== undefined,
    toOverride: (value) => value,
  };
}

function shareLook({ percent }: Format): Omit<LeverSetting, keyof LeverState | "label" | "high"> {
  const sign = percent(0).replace(/[\d\s\u202f]/g, "");
  return {
    low: 0,
    step: 0.01,
    unit: sign,
    scale: 0.01,
    decimals: 0,
    text: (each) => percent(each),
  };
}

function growthLever(setting: Setting, site: string, name: string): LeverSetting | undefined {
  const input = "energy.growthCap";
  const { inputs, say } = setting;
  if (inputs.number(input, site) === undefined) return undefined;
  return {
    ...plainState(setting, input, site),
    label: say("neutrality.lever.growth", { site: name }),
    low: 1,
    high: Math.max(2, highOf(inputs.view(input, site)?.provenance.range) ?? 2),
    step: 0.05,
    unit: "×",
    scale: 1,
    decimals: 2,
    text: (value) => `${formatNumber(value, 2)} ×`,
  };
}

function creditLever(setting: Setting): LeverSetting {
  const { figures, format, say, year } = setting;
  const highest = Math.max(...figures.path.net.map(({ value }) => value));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(highest)) - 2);
  const unit = format.unit("ktCO2e");
  return {
    ...yearlyState(setting, creditsInput),
    label: say("neutrality.lever.credits", { year }),
    low: 0,
    high: Math.ceil(highest / step) * step,
    step,
    unit,
    scale: 1000,
    decimals: 1,
    text: (value) => withUnit(formatNumber(value / 1000, 1), unit),
  };
}

/** The site that buys most electricity in the base year. */
function mainSite({ company, run }: NeutralityProps): Company["sites"][number] | undefined {
  const bought = (site: string): number => {
    const wanted = { metric: "energy.bought", site };
    return reports(run, wanted) ? valueIn(run, wanted, run.baseYear) : 0;
  };
  return company.sites
    .filter(({ modelled }) => modelled)
    .toSorted((a, b) => bought(b.id) - bought(a.id))[0];
}
