import { useMemo, type ReactElement } from "react";
import type { ProfileResult } from "../../../models/run/solve/profile.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import type { Tone } from "../../charts/drawing/theme.ts";
import { ResponseCurveChart } from "../../charts/response-curve/response-curve-chart.ts";
import { responseTable } from "../../charts/response-curve/response-curve-layout.ts";
import type {
  ResponseCurve,
  ResponseSeries,
} from "../../charts/response-curve/response-curve-series.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useChart } from "../use-chart.ts";
import { pictureSettings, type Answer } from "./stress-answer.ts";
import { responseSeries } from "./response-series.ts";
import type { AnswerProps } from "./stress-props.ts";
import styles from "./stress.module.css";

interface PictureProps extends AnswerProps {
  readonly isStale: boolean;
}

/** The figure along the input under both pairings, and where it reaches what is asked. */
export function StressPicture(props: PictureProps): ReactElement {
  const { question, words, isStale } = props;
  const say = useMessages(stressMessages);
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ isStale });
  const series = useSeries(props);
  const label = say("stress.picture", {
    subject: words.subject(question),
    input: words.input(question),
  });
  return (
    <div ref={ref} className={styles["picture"]}>
      {series === undefined ? null : (
        <ChartFrame
          table={() => responseTable(series)}
          name={label}
          theme={theme}
          locale={locale}
          sources={
            question.wanted.kind === "item"
              ? `${say("stress.pictureRings")} ${say("stress.pictureNote")}`
              : say("stress.pictureRings")
          }
        >
          {width === 0 ? null : (
            <ResponseCurveChart
              {...{ series, width, theme, locale, label, screen }}
              height={Math.round(Math.min(430, Math.max(280, width * 0.46)))}
            />
          )}
        </ChartFrame>
      )}
    </div>
  );
}

function useSeries(props: PictureProps): ResponseSeries | undefined {
  const { answer, other } = props;
  const say = useMessages(stressMessages);
  const text = useText();
  const pairings = usePairings();
  const { a, b } = useLens();
  const settings = useMemo(
    () => pictureSettings(other === undefined ? [answer] : [answer, other]),
    [answer, other],
  );
  const isOther = other?.kind === "found" || other?.kind === "none";
  const first = useProfile(props, a, settings);
  const second = useProfile(props, isOther ? b : null, settings);
  const curve = (scenario: string, profile: ProfileResult, of: Answer): ResponseCurve => {
    const pairing = pairings.find(({ id }) => id === scenario);
    return {
      id: scenario,
      name: pairing === undefined ? scenario : text(pairing.name),
      tone: pathwayColour(pairing?.hazardsFrom ?? "") as Tone,
      points: profile.points,
      answers: of.kind === "found" ? of.all.map(({ low }) => low) : [],
      place: { metric: answer.metric, year: props.year, scenario },
    };
  };
  if (first === undefined) return undefined;
  const others = isOther && b !== null && second !== undefined ? [curve(b, second, other)] : [];
  const curves = [curve(a, first, answer), ...others];
  return responseSeries(props, curves, {
    present: say("stress.present"),
    range: say("stress.range"),
    medium: say("stress.level.medium"),
    high: say("stress.level.high"),
  });
}

function useProfile(
  { question, year }: PictureProps,
  scenario: string | null,
  settings: readonly number[],
): ProfileResult | undefined {
  const { wanted, by, as } = question;
  const of = wanted.kind === "item" ? { item: wanted.item, year } : { metric: wanted.metric, year };
  const isAsked = scenario !== null && settings.length > 0;
  const { result } = useJob("profile", isAsked ? { scenario, by, as, of, settings } : null);
  return isAsked && result?.by === by && result.as === as ? result : undefined;
}
