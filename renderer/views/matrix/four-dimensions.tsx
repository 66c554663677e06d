import type { ReactElement } from "react";
import {
  scoreDimensions,
  type FourDimensionRules,
} from "../../../models/kernels/rating/four-dimensions.ts";
import { formatNumber } from "../../format/number.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { ratingMessages } from "../../i18n/messages/window/rating-messages.ts";
import styles from "./rules.module.css";

/** Points and weights of the four dimensions, and the scores from which a rating is reached. */
export function FourDimensions(props: {
  readonly points: FourDimensionRules | null;
}): ReactElement | null {
  const { points } = props;
  const say = useMessages(matrixMessages);
  const sayRule = useMessages(ratingMessages);
  const sayItem = useMessages(itemMessages);
  if (points === null) return null;
  const answers: Readonly<Record<(typeof scoreDimensions)[number], readonly string[]>> = {
    horizon: (["short", "medium", "long"] as const).map(
      (each) => `${sayItem(`horizon.${each}`)} ${shown(points.horizon[each])}`,
    ),
    valueChain: (["upstream", "operations", "downstream"] as const).map(
      (each) => `${sayRule(`rating.stage.${each}`)} ${shown(points.valueChain[each])}`,
    ),
    magnitude: (["low", "medium", "high"] as const).map(
      (each) => `${say(`matrix.level.${each}`)} ${shown(points.magnitude[each])}`,
    ),
    likelihood: points.likelihood.map((each, i) => `${i + 1}: ${shown(each)}`),
  };
  return (
    <table className={styles["points"]}>
      <caption>
        {sayRule("rating.scores", {
          medium: shown(points.mediumFrom),
          high: shown(points.highFrom),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{sayRule("rating.dimension")}</th>
          <th scope="col">{sayRule("rating.points")}</th>
          <th scope="col">{sayRule("rating.weight")}</th>
        </tr>
      </thead>
      <tbody>
        {scoreDimensions.map((dimension) => (
          <tr key={dimension}>
            <th scope="row">{sayRule(`rating.dimension.${dimension}`)}</th>
            <td>{answers[dimension].join(say("matrix.comma"))}</td>
            <td>{shown(points.weights[dimension])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(points: number): string {
  return formatNumber(points, Number.isInteger(points) ? 0 : 2);
}
