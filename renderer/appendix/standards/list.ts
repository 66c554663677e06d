import type { Text } from "../../../models/engine/model.ts";
import type { DisclosureStandards } from "../../../models/scenario/paragraph-index-schema.ts";

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

/** The paragraphs that are followed, and the standards they belong to. */
export interface ParagraphList {
  /** Every paragraph, in the order of the list of requirements. */
  readonly paragraphs: readonly ListedParagraph[];
  /** Standards in the order of the list, with their names. */
  readonly names: readonly (readonly [id: string, name: Text])[];
  /** Sources of the standards listed. */
  readonly sources: readonly string[];
}

/** The list of paragraphs. Throws for a requirement that the index lacks. */
export function paragraphList({ requirements, index }: DisclosureStandards): ParagraphList {
  const standards = Object.entries(requirements.standards);
  return {
    paragraphs: requirements.rows.map((row) => listed(row, index)),
    names: standards.map(([id]) => [id, index.standards[id] ?? sameIn(id)] as const),
    sources: standards.map(([, { source }]) => source),
  };
}

function listed(
  row: DisclosureStandards["requirements"]["rows"][number],
  index: DisclosureStandards["index"],
): ListedParagraph {
  const [standard = "", paragraph = "", topic = "", asks = "", , , mapping = ""] = row;
  const found = index.rows.find(
    (each) => each.standard === standard && each.paragraph === paragraph,
  );
  if (found === undefined) throw new Error(`no index of ${standard} ${paragraph}`);
  return {
    standard,
    paragraph,
    label: found.label ?? sameIn(paragraph),
    topic: { en: topic, ...found.topic },
    asks: { en: asks, ...found.asks },
    mapping,
    role: found.role,
    places: found.places,
    texts: found.texts ?? [],
    lacks: found.lacks === undefined ? undefined : index.lacks[found.lacks],
    answeredAs: found.answeredAs ?? [],
  };
}

/** A text that is the same in every language. */
function sameIn(text: string): Text {
  return { en: text, "zh-Hans": text, "zh-Hant": text };
}
