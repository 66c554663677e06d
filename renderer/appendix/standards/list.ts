import type { Text } from "../../../models/engine/model.ts";
import type { Requirements } from "../../../models/scenario/rule-schema.ts";
import type { ParagraphIndex } from "../../../models/scenario/paragraph-index-schema.ts";
import indexFile from "../../../scenarios/standards/paragraph-index.json" with { type: "json" };
import requirementsFile from "../../../scenarios/standards/requirements.json" with { type: "json" };

const [indexData, requirementData]: readonly unknown[] = [indexFile, requirementsFile];
const index = indexData as ParagraphIndex;

const requirements = requirementData as Requirements;

/** A paragraph of a standard: what it asks, and where it is answered. */
export interface ListedParagraph {
  readonly standard: string;
  readonly paragraph: string;
  readonly label: Text;
  readonly topic: Text;
  readonly asks: Text;
  /** Paragraphs of IFRS S2 it maps to, as the list writes them. */
  readonly mapping: string;
  readonly role?: "frame" | "not-applicable" | undefined;
  /** `chapter` or `chapter/part`; undefined where the paragraphs it maps to answer it. */
  readonly places?: readonly string[] | undefined;
  readonly texts: readonly string[];
  readonly lacks?: Text | undefined;
  readonly answeredAs: readonly string[];
}

/** Every paragraph, in the order of the list of requirements. */
export const listedParagraphs: readonly ListedParagraph[] = requirements.rows.map((row) => {
  const [standard = "", paragraph = "", topic = "", asks = "", , , mapping = ""] = row;
  const found = index.rows.find(
    (each) => each.standard === standard && each.paragraph === paragraph,
  );
  if (found === undefined) throw new Error(`no index of ${standard} ${paragraph}`);
  const same = { en: paragraph, "zh-Hans": paragraph, "zh-Hant": paragraph };
  return {
    standard,
    paragraph,
    label: found.label ?? same,
    topic: { en: topic, ...found.topic },
    asks: { en: asks, ...found.asks },
    mapping,
    role: found.role,
    places: found.places,
    texts: found.texts ?? [],
    lacks: found.lacks === undefined ? undefined : index.lacks[found.lacks],
    answeredAs: found.answeredAs ?? [],
  };
});

/** Standards in the order of the list, with their names. */
export const standardNames: readonly (readonly [id: string, name: Text])[] = Object.keys(
  requirements.standards,
).map((id) => [id, index.standards[id] ?? { en: id, "zh-Hans": id, "zh-Hant": id }] as const);

/** Sources of the standards listed. */
export const standardSources: readonly string[] = Object.values(requirements.standards).map(
  ({ source }) => source,
);
