import type { ReactElement, ReactNode } from "react";
import { levels } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import { shareText } from "../../charts/exposure-matrix/exposure-axes.ts";
import { Figure } from "../../controls/figure.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { unbroken } from "../../format/number.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { rangedMagnitude } from "../ranged-in.ts";
import { ratingProbability } from "./matrix-figures.ts";
import styles from "./detail.module.css";

interface PositionProps {
  readonly item: MatrixItem;
  readonly matrix: MatrixResult;
}

/** Rating, likelihood and magnitude of an item under one pairing, and why. */
export function DetailPosition({ item, matrix }: PositionProps): ReactElement {
  const say = useMessages(matrixMessages);
  const { rating, likelihood, magnitude, why } = item;
  if (rating === null || likelihood === null || magnitude === null) {
    return <p className={styles["why"]}>{unbroken(why)}</p>;
  }
  return (
    <>
      <p className={styles["verdict"]}>
        <span className={styles["rating"]} data-rating={rating}>
          {say(`matrix.level.${rating}`)}
        </span>{" "}
        <Probability item={item} />
      </p>
      <dl className={styles["facts"]}>
        <Fact name={say("matrix.column.likelihood")}>
          {likelihood} {say(`matrix.class.${likelihood}`)}
          <Chance item={item} />
        </Fact>
        <Fact name={say("matrix.magnitude")}>
          <Magnitude item={item} matrix={matrix} />
        </Fact>
        <OtherShares item={item} matrix={matrix} />
      </dl>
      <OneSidedNote figures={[rangedMagnitude(item)]} />
      <p className={styles["why"]}>{unbroken(why)}</p>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles["fact"]}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Share of draws with each rating. */
function Probability({ item }: { readonly item: MatrixItem }): ReactElement | null {
  const say = useMessages(matrixMessages);
  const { percent } = useFormat();
  const { override, modelled, probabilities } = item;
  if (override !== null) {
    return (
      <span className={styles["second"]}>
        {modelled === null
          ? say("matrix.handAlone")
          : say("matrix.handBeside", { rating: say(`matrix.level.${modelled.rating}`) })}
      </span>
    );
  }
  if (ratingProbability(item) === null || probabilities === null) return null;
  const { low, medium, high } = probabilities;
  const shares = { low: percent(low), medium: percent(medium), high: percent(high) };
  return (
    <span className={styles["chances"]}>
      <span className={styles["bar"]} aria-hidden="true">
        {levels.map((level) => (
          <span
            key={level}
            data-rating={level}
            style={{ width: `${probabilities[level] * 100}%` }}
          />
        ))}
      </span>
      <span className={styles["second"]}>{say("matrix.chances", shares)}</span>
    </span>
  );
}

function Chance({ item: { probability, basis } }: { readonly item: MatrixItem }): ReactNode {
  const say = useMessages(matrixMessages);
  const { percent } = useFormat();
  if (probability === null || basis === null) return null;
  const decimals = probability < 0.1 ? 1 : 0;
  return (
    <span className={styles["second"]}>
      , {say(`matrix.basis.${basis}`, { share: percent(probability, decimals) })}
    </span>
  );
}

function Magnitude({ item, matrix }: PositionProps): ReactElement {
  const say = useMessages(matrixMessages);
  const text = useText();
  const { locale } = useFormat();
  const { magnitude, metric, worstYear, override } = item;
  const share = shareText(magnitude?.central ?? 0, locale);
  const range =
    magnitude === null || magnitude.low === null || magnitude.high === null
      ? ""
      : `, ${shareText(magnitude.low, locale)} – ${shareText(magnitude.high, locale)}`;
  const year = worstYear ?? matrix.year;
  return (
    <>
      {metric === null || override !== null ? (
        <span className={styles["assumed"]}>{share}</span>
      ) : (
        <Figure
          of={{ metric, year, scenario: matrix.scenario }}
          name={say("matrix.effectOf", { item: text(item.name), year })}
        >
          {share}
        </Figure>
      )}
      <span className={styles["second"]}>
        {range}
        {worstYear === null ? "" : `, ${say("matrix.inYear", { year: worstYear })}`}
      </span>
    </>
  );
}

/** The same effect against other references, and the side that is never rated. */
function OtherShares({ item, matrix }: PositionProps): ReactElement {
  const say = useMessages(matrixMessages);
  const { locale } = useFormat();
  const { shares, inYear, otherSide, override, side } = item;
  const share = (value: number): string => shareText(value, locale);
  return (
    <>
      {inYear === null || override !== null ? null : (
        <Fact name={say("matrix.yearAlone", { year: matrix.year })}>{share(inYear.central)}</Fact>
      )}
      {shares === null || override !== null ? null : (
        <Fact name={say("matrix.ofBase", { year: matrix.baseYear })}>
          {share(shares.ofBaseRevenue)}
        </Fact>
      )}
      {otherSide === null ? null : (
        <Fact name={say(side === "cost" ? "matrix.gainSide" : "matrix.costSide")}>
          {share(otherSide.central)}
          <span className={styles["second"]}>
            , {say("matrix.inYear", { year: otherSide.year })}, {say("matrix.neverRated")}
          </span>
        </Fact>
      )}
    </>
  );
}
