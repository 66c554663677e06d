import { text } from "../../engine/model.ts";
import { levels, type Level, type RatingRules } from "../../kernels/rating/rules.ts";
import { bandOf } from "../../kernels/rating/rating.ts";
import type { MatrixMethod } from "./matrix-types.ts";
import type { ModelledPlace, PublishedRow } from "./published-types.ts";
import { levelNames, percentText, ratioText, say, type Language } from "./words.ts";

/** What a row is explained by. */
export type ComparedRow = Omit<PublishedRow, "why">;

interface ReasonContext {
  readonly bands: RatingRules;
  readonly method: MatrixMethod;
  readonly language: Language;
}

const sentences = {
  none: text(
    "Published {published}; the item has no method, so there is nothing to compare.",
    "公布评级为{published}；该项没有量化方法，无从比较。",
    "公佈評級為{published}；該項沒有量化方法，無從比較。",
  ),
  agrees: text(
    "Agrees: {published} published; the model has {least} to {most} of revenue at worst.",
    "一致：公布评级为{published}；模型结果最坏为收入的 {least} 至 {most}。",
    "一致：公佈評級為{published}；模型結果最壞為收入的 {least} 至 {most}。",
  ),
  some: text(
    "Agrees in {agreeing} of {of} pairings and horizons, with {least} to {most} of revenue at worst; elsewhere, as under {place}: ",
    "在 {of} 个情景与期间组合中有 {agreeing} 个一致，最坏为收入的 {least} 至 {most}；其余如 {place}：",
    "在 {of} 個情景與期間組合中有 {agreeing} 個一致，最壞為收入的 {least} 至 {most}；其餘如 {place}：",
  ),
  differs: text(
    "Differs in all {of}; nearest under {place}: ",
    "{of} 个组合均不一致；最接近的 {place}：",
    "{of} 個組合均不一致；最接近的 {place}：",
  ),
  below: text(
    "{share} of revenue is {ratio} times below the {bound} from which {published} is possible, so {modelled}.",
    "收入的 {share} 比达到{published}所需的 {bound} 低 {ratio} 倍，故为{modelled}。",
    "收入的 {share} 比達到{published}所需的 {bound} 低 {ratio} 倍，故為{modelled}。",
  ),
  nothing: text(
    "nothing on the rated side at the centre, so {modelled}, not {published}.",
    "评级一侧中值无影响，故为{modelled}，而非{published}。",
    "評級一側中值無影響，故為{modelled}，而非{published}。",
  ),
  unlikely: text(
    "{share} of revenue would do for {published}, but likelihood {likelihood} is below class {likely}, so {modelled}.",
    "收入的 {share} 足以评为{published}，但可能性 {likelihood} 低于 {likely} 级，故为{modelled}。",
    "收入的 {share} 足以評為{published}，但可能性 {likelihood} 低於 {likely} 級，故為{modelled}。",
  ),
  above: text(
    "{share} of revenue is {ratio} times the {bound} up to which {published} holds, at likelihood {likelihood}, so {modelled}.",
    "收入的 {share} 为{published}上限 {bound} 的 {ratio} 倍，可能性 {likelihood}，故为{modelled}。",
    "收入的 {share} 為{published}上限 {bound} 的 {ratio} 倍，可能性 {likelihood}，故為{modelled}。",
  ),
  score: text(
    "{share} of revenue is {band}; with horizon, stage of the value chain and likelihood {likelihood} the score gives {modelled}, not {published}.",
    "收入的 {share} 属{band}量级；连同期间、价值链环节与可能性 {likelihood}，得分为{modelled}，而非{published}。",
    "收入的 {share} 屬{band}量級；連同期間、價值鏈環節與可能性 {likelihood}，得分為{modelled}，而非{published}。",
  ),
  draws: text(
    " {published} comes out in {probability} of the draws there.",
    "该处 {probability} 的抽样为{published}。",
    "該處 {probability} 的抽樣為{published}。",
  ),
} as const;

/** Why the model's rating is the published one or is not, by the numbers. */
export function differenceReason(row: ComparedRow, context: ReasonContext): string {
  const { language } = context;
  const published = levelNames[row.published][language];
  if (row.places.length === 0) return say(sentences.none, { published }, language);
  const shares = row.places.map(({ share }) => share);
  const known = {
    published,
    agreeing: String(row.agreeing),
    of: String(row.of),
    least: percentText(Math.min(...shares)),
    most: percentText(Math.max(...shares)),
  };
  if (row.verdict === "agrees") return say(sentences.agrees, known, language);
  const place = nearestDifference(row, context);
  const head =
    row.of === 1
      ? ""
      : say(
          row.verdict === "differs" ? sentences.differs : sentences.some,
          {
            ...known,
            place: `${place.scenario} ${place.year}`,
          },
          language,
        );
  const { probability } = place;
  const tail =
    probability === null
      ? ""
      : say(
          sentences.draws,
          { published: capital(published), probability: percentText(probability) },
          language,
        );
  return `${head}${placeReason(place, row.published, context)}${tail}`;
}

/** The place that differs in which the published rating is likeliest, else the share nearest to it. */
function nearestDifference(
  { places, published }: ComparedRow,
  { bands }: ReasonContext,
): ModelledPlace {
  const differing = places.filter(({ rating }) => rating !== published);
  const bound = boundFor(published === "low" ? "medium" : published, bands);
  const distance = ({ share }: ModelledPlace): number => Math.abs(share - bound);
  const [nearest] = differing.toSorted(
    (one, other) =>
      (other.probability ?? 0) - (one.probability ?? 0) || distance(one) - distance(other),
  );
  return nearest!;
}

function placeReason(place: ModelledPlace, published: Level, context: ReasonContext): string {
  const { bands, language } = context;
  const isLower = levels.indexOf(place.rating) < levels.indexOf(published);
  const bound = boundFor(isLower || published === "high" ? published : above(published), bands);
  const ratio = isLower ? bound / place.share : place.share / bound;
  const gaps = {
    published: levelNames[published][language],
    modelled: levelNames[place.rating][language],
    band: levelNames[bandOf(place.share, bands)][language],
    share: percentText(place.share),
    bound: percentText(bound),
    ratio: Number.isFinite(ratio) ? ratioText(ratio) : "",
    likelihood: String(place.likelihood),
    likely: String(bands.likelyFrom),
  };
  const kind = context.method === "bands" ? kindOf(place, { isLower, bound }) : "score";
  return say(sentences[kind], gaps, language);
}

function kindOf(
  { share }: ModelledPlace,
  { isLower, bound }: { readonly isLower: boolean; readonly bound: number },
): keyof typeof sentences {
  if (share === 0) return "nothing";
  if (!isLower) return "above";
  return share < bound ? "below" : "unlikely";
}

function above(rating: Level): Level {
  return rating === "low" ? "medium" : "high";
}

/** The share from which a rating is possible. */
function boundFor(rating: Level, { mediumFrom, highAbove }: RatingRules): number {
  return rating === "high" ? highAbove : mediumFrom;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
