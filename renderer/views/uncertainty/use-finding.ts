import { scaledWithUnit, onScale, type Scale } from "../../format/scale.ts";
import { withUnit } from "../../format/number.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { inSentence, together, useModelWords } from "../model-words.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import { drawnRange, largestShare, widestBar } from "./uncertainty-figures.ts";
import type { Part } from "./uncertainty-metrics.ts";
import { useMetricScale } from "./use-metric-scale.ts";

/** The finding of a part, and the line that says what is drawn. */
export interface Finding {
  readonly title: string;
  readonly lead: string;
}

/** What the part shows, as a sentence made from the results. */
export function useFinding(props: UncertaintyProps & { readonly part: Part }): Finding {
  const { metric, year, sampling, isDrawn, ensembles, part, sensitivity } = props;
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  const { number, locale } = useFormat();
  const scale = useMetricScale(props);
  const title = useTitle({ ...props, scale, part });
  const unit = scale.unit === "" ? words.metric(metric) : `${words.metric(metric)}, ${scale.unit}`;
  const what = { unit, year, scenario: ensembles.a.name };
  if (!isDrawn) return { title, lead: say("uncertainty.leadOff", what) };
  const count = sensitivity.tornado.length;
  const method = inSentence(say(`uncertainty.method.${sampling.method}`), locale);
  const by = { draws: number(sampling.draws), seed: sampling.seed, method, count };
  return { title, lead: say("uncertainty.lead", { ...what, ...by }) };
}

function useTitle(
  props: UncertaintyProps & { readonly part: Part; readonly scale: Scale },
): string {
  const { metric, year, part, sensitivity, scale } = props;
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  const { locale, percent, number } = useFormat();
  const of = { metric: words.metric(metric), year };
  const between = (low: number, high: number) => ({
    low: onScale(low, scale),
    high: together(withUnit(onScale(high, scale), scale.unit)),
  });
  const range = drawnRange(sensitivity);
  if (range === undefined || range.low.value === range.high.value) {
    return say("uncertainty.titleNone", of);
  }
  if (part === "moves") {
    const bar = widestBar(sensitivity);
    if (bar === undefined) return say("uncertainty.titleNone", of);
    const input = inSentence(words.path(bar.path, bar.inputs), locale);
    return say("uncertainty.titleMoves", { ...of, input, ...between(bar.low, bar.high) });
  }
  if (part === "shares") {
    const largest = largestShare(sensitivity);
    if (largest === undefined) return say("uncertainty.titleNoShares", of);
    const input = inSentence(words.path(largest.path, largest.inputs), locale);
    const share = percent(Math.min(1, largest.share.value));
    return say("uncertainty.titleShares", { ...of, input, share });
  }
  const { mean } = sensitivity.ensemble;
  if (part === "settling" && mean !== null) {
    const error = scaledWithUnit(mean.standardError, finer(scale, mean.standardError));
    const draws = number(sensitivity.draws);
    return say("uncertainty.titleSettling", { ...of, draws, error });
  }
  return say("uncertainty.titleFan", { ...of, ...between(range.low.value, range.high.value) });
}

/** The scale with as many decimals as a small figure needs. */
function finer(scale: Scale, value: number): Scale {
  const size = Math.abs(value / scale.divisor);
  const decimals = size >= 10 || size === 0 ? 0 : Math.min(5, 1 - Math.floor(Math.log10(size)));
  return { ...scale, decimals: Math.max(scale.decimals, decimals) };
}
