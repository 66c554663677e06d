/** Ids and the pattern of what documents call each, in English and Chinese. */
export type Vocabulary = readonly (readonly [id: string, pattern: RegExp])[];

/** The ids of a vocabulary that a text names, in the order of the vocabulary. */
export function namedIn(words: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.filter(([, pattern]) => pattern.test(words)).map(([id]) => id);
}

/** Fuels. */
export const fuelNames: Vocabulary = [
  ["gasoline", /gasoline|\bpetrol\b|汽油/i],
  ["diesel", /diesel|柴油/i],
  ["natural-gas", /natural gas|天然[氣气]/i],
  ["lpg", /\bLPG\b|liquefied petroleum gas|液化石油/i],
  ["coal", /\bcoal\b|煤炭/i],
];

/** The seven gases of the GHG Protocol as amended in 2013, and of IFRS S2. */
export const gasNames: Vocabulary = [
  ["CO2", /\bCO2\b|CO₂(?!e)|carbon dioxide(?! equivalent)|二氧化碳(?!當量|当量)/i],
  ["CH4", /\bCH4\b|CH₄|methane|甲烷/i],
  ["N2O", /\bN2O\b|N₂O|nitrous oxide|氧化[亞亚]氮|一氧化二氮/i],
  ["HFCs", /\bHFCs?\b|hydrofluorocarbon|氫氟碳|氢氟碳/i],
  ["PFCs", /\bPFCs?\b|perfluorocarbon|全氟/i],
  ["SF6", /\bSF6\b|SF₆|sul(ph|f)ur hexafluoride|六氟化硫/i],
  ["NF3", /\bNF3\b|NF₃|nitrogen trifluoride|三氟化氮/i],
];

/** The fifteen categories of the GHG Protocol's scope 3 standard, by number. */
export const scope3Names: Vocabulary = [
  ["1", /purchased goods|外[購购]商品|[購购][買买]?的?商品[和及與与]服[務务]|采[購购]的?商品/i],
  ["2", /capital goods|[資资]本商品|[資资]本[貨货]品/i],
  ["3", /fuel.{0,5}energy.{0,3}related|燃料[和及與与]能源/i],
  ["4", /upstream transport|上[遊游]運輸|上[遊游]运输/i],
  ["5", /waste generated|[運运][營营]中?[產产]生的?[廢废]/i],
  ["6", /business travel|[員员]工差旅|商[務务]旅行|商[務务]差旅/i],
  ["7", /commuting|通勤/i],
  ["8", /upstream leased|上[遊游]([資资][產产])?租[賃赁]/i],
  ["9", /downstream transport|下[遊游]運輸|下[遊游]运输/i],
  ["10", /processing of sold|[銷销售]+[產产]品的?加工/i],
  ["11", /use of sold|[銷销售]+[產产]品的?使用/i],
  ["12", /end.of.life|[報报][廢废][處处]理|[壽寿]命[終终][結结]/i],
  ["13", /downstream leased|下[遊游]([資资][產产])?租[賃赁]/i],
  ["14", /franchise|特[許许][經经][營营]/i],
  ["15", /investments|投[資资]/i],
];

/**
 * Kinds of risk as IFRS S2 and TCFD class them; legal goes with policy. Only where the word "risk"
 * follows in the same breath: "market risk", not "the market for servers".
 */
export const riskKinds: Vocabulary = [
  ["acute", /\bacute\b[^,;.]{0,15}\brisks?\b|急性(?:物理|[實实][體体])?[風风][險险]/i],
  ["chronic", /\bchronic\b[^,;.]{0,15}\brisks?\b|慢性(?:物理|[實实][體体])?[風风][險险]/i],
  [
    "policy",
    /\b(policy|legal|regulatory)\b[^,;.]{0,15}\brisks?\b|(政策|法律|法[規规])[^，、；。]{0,5}[風风][險险]/i,
  ],
  ["technology", /\btechnolog(y|ical)\b[^,;.]{0,5}\brisks?\b|技[術术][風风][險险]/i],
  ["market", /\bmarket\b[^,;.]{0,5}\brisks?\b|市[場场][風风][險险]/i],
  ["reputation", /\breputation(al)?\b[^,;.]{0,5}\brisks?\b|[聲声][譽誉][風风][險险]/i],
];

/** Kinds of opportunity as IFRS S2 and TCFD class them; finance belongs to markets. */
export const opportunityKinds: Vocabulary = [
  ["resource-efficiency", /efficien|[資资]源效率|效率/i],
  ["energy-source", /energy|能源/i],
  ["products", /products?|services?|[產产]品|服[務务]/i],
  ["markets", /markets?|financ|市[場场]|融[資资]/i],
  ["resilience", /resilien|[韌韧]性/i],
];
