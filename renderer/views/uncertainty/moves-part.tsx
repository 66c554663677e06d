import { useMemo, type ReactElement } from "react";
import type {
  SensitivityResult,
  TornadoRow,
} from "../../../models/run/sensitivity/sensitivity-types.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { TornadoChart } from "../../charts/tornado/tornado-chart.ts";
import { tornadoTable } from "../../charts/tornado/tornado-layout.ts";
import { tornadoSeries, type PathWords } from "../../charts/tornado/tornado-series.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { inputText, useModelWords, type ModelWords } from "../model-words.ts";
import { useChart } from "../use-chart.ts";
import { NothingMoves, Sides, type SideProps } from "./sides.tsx";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import styles from "./uncertainty.module.css";

/** Most bars of one picture. */
const most = 9;

/** One input after the other from its low to its high end: how far each moves the metric. */
export function MovesPart(props: UncertaintyProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  return (
    <>
      <p className={styles["caption"]}>{say("uncertainty.movesCaption")}</p>
      <Sides {...props} Part={Tornado} />
    </>
  );
}

function Tornado({ sensitivity, side, isStale }: SideProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  const { scale } = useFormat();
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ isStale });
  const series = useMemo(
    () => tornadoSeries(sensitivity, (row) => rowWords(row, words, { locale, scale }), most),
    [sensitivity, words, locale, scale],
  );
  const label = say("uncertainty.movesName", {
    metric: words.metric(sensitivity.metric),
    scenario: side.name,
  });
  return (
    <div ref={ref} className={styles["picture"]}>
      {series.bars.length === 0 ? (
        <NothingMoves />
      ) : (
        <ChartFrame
          table={() => tornadoTable(series, locale)}
          name={label}
          theme={theme}
          locale={locale}
        >
          {width === 0 ? null : (
            <TornadoChart {...{ series, width, theme, locale, label, screen }} />
          )}
        </ChartFrame>
      )}
    </div>
  );
}

type InputFormat = Pick<Format, "locale" | "scale">;

function rowWords(
  { path, inputs }: SensitivityResult["tornado"][number],
  words: ModelWords,
  format: InputFormat,
): PathWords {
  const ids = inputs.map(({ input }) => input);
  const end = (at: "atLow" | "atHigh"): string => endText(inputs, at, format);
  return { name: words.path(path, ids), low: end("atLow"), high: end("atHigh") };
}

/** The value of the first input that moves; of several, the first stands for them. */
function endText(
  inputs: TornadoRow["inputs"],
  at: "atLow" | "atHigh",
  format: InputFormat,
): string {
  const [input] = inputs;
  if (input === undefined) return "";
  return inputText(input[at], input.unit, { input: input.input, ...format });
}
