import { assumptionsChapter } from "./chapters/assumptions.ts";
import { basisChapter } from "./chapters/basis.ts";
import { coverChapter, documentTitle } from "./chapters/cover.ts";
import { energyCostChapter } from "./chapters/energy-cost.ts";
import { governanceChapter } from "./chapters/governance.ts";
import { leversChapter } from "./chapters/levers.ts";
import { methodChapter } from "./chapters/method.ts";
import { neutralityChapter } from "./chapters/neutrality.ts";
import { paragraphsChapter } from "./chapters/paragraphs.ts";
import { resilienceChapter } from "./chapters/resilience.ts";
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
import type { ChapterId } from "./sections.ts";
import { contextOf, type Context } from "./context.ts";
import type { AppendixDocument, AppendixRequest } from "./request.ts";
import { attachmentPath, fontsFile, mainFile } from "./typst/main-file.ts";
import { template } from "./typst/template.ts";

export { citedSources } from "./citations.ts";
export {
  appendixDraws,
  appendixMetrics,
  type AppendixDocument,
  type AppendixRequest,
  type Attachment,
  type ImportedOrigin,
  type RepeatFacts,
} from "./request.ts";
export { appendixSections, type AppendixSection } from "./sections.ts";
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

const chapters: Readonly<Record<Exclude<ChapterId, "paragraphs">, (context: Context) => Chapter>> =
  {
    basis: basisChapter,
    governance: governanceChapter,
    sites: sitesChapter,
    scenarios: scenariosChapter,
    "energy-cost": energyCostChapter,
    neutrality: neutralityChapter,
    levers: leversChapter,
    physical: physicalChapter,
    transition: transitionChapter,
    register: registerChapter,
    matrices: matricesChapter,
    sensitivity: sensitivityChapter,
    stress: stressChapter,
    resilience: resilienceChapter,
    reconciliation: reconciliationChapter,
    findings: findingsChapter,
    assumptions: assumptionsChapter,
    sources: sourcesChapter,
    method: methodChapter,
  };

/** Turns results into Typst source and figures: a file for each chapter, read by the main one. */
export function buildAppendix(request: AppendixRequest): AppendixDocument {
  const context = contextOf(request);
  const files: Record<string, string> = {
    "fonts.typ": fontsFile(request.locale),
    "template.typ": template,
  };
  const attached = request.attachments ?? [];
  const names: string[] = [];
  const written: Chapter[] = [];
  for (const id of context.printed) {
    written.push(id === "paragraphs" ? paragraphsChapter(context, written) : chapters[id](context));
  }
  for (const chapter of [coverChapter(context), ...written]) {
    files[`chapters/${chapter.name}.typ`] = `#import "/template.typ": *\n\n${chapter.typst}`;
    Object.assign(files, chapter.figures);
    names.push(chapter.name);
  }
  for (const [i, { content }] of attached.entries()) files[attachmentPath(i)] = content;
  return { typst: mainFile(context, { title: documentTitle(context), chapters: names }), files };
}
