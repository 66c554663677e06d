import type { ReactElement, ReactNode } from "react";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { shareText } from "../../charts/exposure-matrix/exposure-axes.ts";
import { Figure } from "../../controls/figure.tsx";
import { Swatch } from "../../controls/side-by-side.tsx";
import { joinBounds } from "../../format/range.ts";
import { formatNumber, unbroken } from "../../format/number.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { ItemMark } from "../item-mark.tsx";
import { isNumber, type Column } from "./list-columns.ts";
import { ratingProbability } from "./matrix-figures.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import styles from "./list.module.css";

interface RowProps {
  readonly scene: MatrixScene;
  readonly item: MatrixItem;
  readonly columns: readonly Column[];
}

/** One item of the list; its name chooses it, its share explains itself. */
export function MatrixRow({ scene, item, columns }: RowProps): ReactElement {
  const text = useText();
  const isChosen = scene.item?.id === item.id;
  return (
    <tr className={styles["row"]} data-chosen={isChosen || undefined}>
      <td className={styles["mark"]}>
        <ItemMark number={scene.numberOf(item.id)} category={item.category} />
      </td>
      <th scope="row" className={styles["name"]}>
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={() => setViewParams({ item: item.id })}
        >
          {text(item.name)}
        </button>
        <OtherSide item={item} />
      </th>
      {columns.map((column) => (
        <td key={column} data-number={isNumber(column) || undefined}>
          <Cell scene={scene} item={item} column={column} />
        </td>
      ))}
    </tr>
  );
}

/** The side that is never rated, where it is all there is. */
function OtherSide({ item }: { readonly item: MatrixItem }): ReactElement | null {
  const say = useMessages(matrixMessages);
  const { locale } = useFormat();
  const { magnitude, otherSide, side } = item;
  if (otherSide === null || magnitude === null || magnitude.central > 0) return null;
  const share = shareText(otherSide.central, locale);
  const { year } = otherSide;
  return (
    <span className={styles["otherSide"]}>
      {say(side === "cost" ? "matrix.onlyGains" : "matrix.onlyCosts", { share, year })}
    </span>
  );
}

interface CellProps {
  readonly scene: MatrixScene;
  readonly item: MatrixItem;
  readonly column: Column;
}

/** Columns in which the pairing compared with has a line of its own. */
const compared: ReadonlySet<Column> = new Set(["share", "range", "likelihood", "rating", "worst"]);

function Cell({ scene, item, column }: CellProps): ReactElement {
  const { matrix } = scene.shown;
  const there = scene.other?.matrix.items.find(({ id }) => id === item.id);
  const own = <Content scenario={matrix.scenario} item={item} column={column} />;
  if (there === undefined || scene.otherSide === undefined || !compared.has(column)) return own;
  return (
    <>
      <div>{own}</div>
      <div className={styles["there"]}>
        {column === "share" ? <Swatch colour={scene.otherSide.colour} /> : null}
        <Content scenario={scene.otherSide.id} item={there} column={column} />
      </div>
    </>
  );
}

interface ContentProps {
  readonly scenario: string;
  readonly item: MatrixItem;
  readonly column: Column;
}

const contents: Readonly<Record<Column, (props: ContentProps) => ReactNode>> = {
  share: Share,
  range: Range,
  likelihood: Likelihood,
  rating: Rating,
  published: Published,
  worst: ({ item }) => item.worstYear ?? "–",
  ranks: Ranks,
  holds: Holds,
};

function Content(props: ContentProps): ReactElement {
  const Found = contents[props.column];
  return <Found {...props} />;
}

function Share({ scenario, item }: ContentProps): ReactNode {
  const say = useMessages(matrixMessages);
  const text = useText();
  const { locale } = useFormat();
  const share = shareText(item.magnitude?.central ?? 0, locale);
  const year = item.worstYear;
  if (item.metric === null || item.override !== null) {
    return <span className={styles["assumed"]}>{share}</span>;
  }
  if (year === null) return <span>{share}</span>;
  return (
    <Figure
      of={{ metric: item.metric, year, scenario }}
      name={say("matrix.effectOf", { item: text(item.name), year })}
    >
      {share}
    </Figure>
  );
}

function Range({ item }: ContentProps): ReactNode {
  return <span className={styles["second"]}>{rangeText(item, useFormat())}</span>;
}

function Ranks({ item: { ranks } }: ContentProps): ReactNode {
  const format = useFormat();
  return ranks === null ? "–" : ranksText(ranks, format);
}

function Holds({ item: { rankStability } }: ContentProps): ReactNode {
  const { percent } = useFormat();
  return rankStability === null ? "–" : percent(rankStability);
}

function rangeText({ magnitude }: MatrixItem, { locale }: Format): string {
  if (magnitude === null || magnitude.low === null || magnitude.high === null) return "";
  const decimals = magnitude.high < 0.01 ? 2 : magnitude.high < 0.1 ? 1 : 0;
  const ends = [magnitude.low, magnitude.high].map((end) => formatNumber(end * 100, decimals));
  return joinBounds(ends[0] ?? "", ends[1] ?? "", locale);
}

function ranksText({ low, high }: NonNullable<MatrixItem["ranks"]>, { locale }: Format): string {
  return joinBounds(String(Math.round(low)), String(Math.round(high)), locale);
}

function Likelihood({ item: { likelihood } }: ContentProps): ReactNode {
  const say = useMessages(matrixMessages);
  return likelihood === null ? "–" : `${likelihood} ${say(`matrix.class.${likelihood}`)}`;
}

function Rating({ item }: ContentProps): ReactNode {
  const say = useMessages(matrixMessages);
  const { percent } = useFormat();
  const { rating, override } = item;
  if (rating === null) return "–";
  const probability = ratingProbability(item);
  return (
    <>
      <span className={styles["rating"]} data-rating={rating}>
        {say(`matrix.level.${rating}`)}
      </span>
      {probability === null ? null : (
        <span className={styles["second"]}> {percent(probability)}</span>
      )}
      {override === null ? null : <span className={styles["byHand"]}> {say("matrix.byHand")}</span>}
    </>
  );
}

function Published({ item: { published, agrees } }: ContentProps): ReactNode {
  const say = useMessages(matrixMessages);
  if (published === null) return "–";
  const level = say(`matrix.level.${published.rating}`);
  const verdict = agrees === true ? "agrees" : "differs";
  return (
    <span className={styles["published"]} data-verdict={verdict}>
      {level}{" "}
      <span role="img" aria-label={say(`matrix.${verdict}`)}>
        {agrees === true ? "✓" : "≠"}
      </span>
    </span>
  );
}

/** An item that could not be quantified, and why. */
export function MissingItem(props: {
  readonly item: MatrixItem;
  readonly number: number;
}): ReactElement {
  const { item, number } = props;
  const text = useText();
  return (
    <li className={styles["missingItem"]}>
      <ItemMark number={number} category={item.category} />
      <span>
        <button type="button" onClick={() => setViewParams({ item: item.id })}>
          {text(item.name)}
        </button>
        <span className={styles["second"]}>{unbroken(item.why)}</span>
      </span>
    </li>
  );
}
