import { assumptionsChapter } from "./chapters/assumptions.ts";
import { basisChapter } from "./chapters/basis.ts";
import { coverChapter, documentTitle } from "./chapters/cover.ts";
import { energyCostChapter } from "./chapters/energy-cost.ts";
import { leversChapter } from "./chapters/levers.ts";
import { methodChapter } from "./chapters/method.ts";
import { neutralityChapter } from "./chapters/neutrality.ts";
import { reconciliationChapter } from "./chapters/reconciliation.ts";
import { scenariosChapter } from "./chapters/scenarios.ts";
import { sitesChapter } from "./chapters/sites.ts";
import { sourcesChapter } from "./chapters/sources.ts";
import { findingsChapter } from "./chapters/findings.ts";
import { matricesChapter } from "./chapters/matrices.ts";
import { physicalChapter } from "./chapters/physical.ts";
import { registerChapter } from "./chapters/register.ts";
import { sensitivityChapter } from "./chapters/sensitivity.ts";
import { stressChapter } from "./chapters/stress.ts";
import { transitionChapter } from "./chapters/transition.ts";
import type { Chapter } from "./chapter.ts";
import { contextOf, type Context } from "./context.ts";
import type { AppendixDocument, AppendixRequest } from "./request.ts";
import { fontsFile, mainFile } from "./typst/main-file.ts";
import { template } from "./typst/template.ts";

export { citedSources } from "./citations.ts";
export {
  appendixDraws,
  appendixMetrics,
  type AppendixDocument,
  type AppendixRequest,
  type ImportedOrigin,
  type RepeatFacts,
} from "./request.ts";
export {
  riskDraws,
  riskMetrics,
  type ItemStress,
  type PeriodRun,
  type RiskResults,
  type StressResults,
  type TargetStress,
  type YearAgreement,
} from "./risk-results.ts";

const chapters: readonly ((context: Context) => Chapter)[] = [
  coverChapter,
  basisChapter,
  sitesChapter,
  scenariosChapter,
  energyCostChapter,
  neutralityChapter,
  leversChapter,
  physicalChapter,
  transitionChapter,
  registerChapter,
  matricesChapter,
  sensitivityChapter,
  stressChapter,
  reconciliationChapter,
  findingsChapter,
  assumptionsChapter,
  sourcesChapter,
  methodChapter,
];

/** Turns results into Typst source and figures: a file for each chapter, read by the main one. */
export function buildAppendix(request: AppendixRequest): AppendixDocument {
  const context = contextOf(request);
  const files: Record<string, string> = {
    "fonts.typ": fontsFile(request.locale),
    "template.typ": template,
  };
  const names: string[] = [];
  for (const chapter of chapters.map((write) => write(context))) {
    files[`chapters/${chapter.name}.typ`] = `#import "/template.typ": *\n\n${chapter.typst}`;
    Object.assign(files, chapter.figures);
    names.push(chapter.name);
  }
  return { typst: mainFile(context, { title: documentTitle(context), chapters: names }), files };
}
