import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A font file that travels with the product. */
interface FontFile {
  readonly family: string;
  readonly file: string;
}

const latin: readonly FontFile[] = [
  { family: "Inter", file: "inter/400Regular/Inter_400Regular.ttf" },
  { family: "Inter", file: "inter/500Medium/Inter_500Medium.ttf" },
  { family: "Inter", file: "inter/600SemiBold/Inter_600SemiBold.ttf" },
  { family: "SourceSerif4", file: "source-serif-4/400Regular/SourceSerif4_400Regular.ttf" },
  {
    family: "SourceSerif4",
    file: "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  },
  { family: "SourceSerif4", file: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf" },
  { family: "JetBrainsMono", file: "jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf" },
];

const chinese: readonly FontFile[] = [
  { family: "NotoSansTC", file: "noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf" },
  { family: "NotoSansTC", file: "noto-sans-tc/600SemiBold/NotoSansTC_600SemiBold.ttf" },
  { family: "NotoSansSC", file: "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf" },
  { family: "NotoSansSC", file: "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf" },
];

/** The mathematical font that the Typst compiler itself carries. */
const carriedByTypst = ["NewCMMath", "NewCM10"];

/** Families that may stand in a printed appendix, as PDF names write them, without spaces. */
export const bundledFamilies: readonly string[] = [
  ...new Set([...latin, ...chinese].map(({ family }) => family)),
  ...carriedByTypst,
];

const chineseSigns = /[\u2e80-\u9fff\uf900-\ufaff]/;

/** The font files an appendix needs; the large Chinese ones only where it has Chinese in it. */
export async function loadFonts(texts: readonly string[]): Promise<readonly Buffer[]> {
  const isChinese = texts.some((text) => chineseSigns.test(text));
  const files = isChinese ? [...latin, ...chinese] : latin;
  return Promise.all(files.map(({ file }) => readFile(fontPath(file))));
}

function fontPath(file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`));
}
