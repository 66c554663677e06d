import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { driverTable, effectRanges, headroomTable } from "../resilience/effects.ts";
import {
  coverageTable,
  dateTable,
  limitTable,
  ownAnalysis,
  reliefTable,
} from "../resilience/limits.ts";
import { horizonTable, scenarioSet, setCounts } from "../resilience/scenario-set.ts";
import { stressHeadline } from "../risk/item-stress.ts";
import {
  chapterHeading,
  heading,
  lead,
  note,
  paragraph,
  section,
  together,
} from "../typst/blocks.ts";
import { documentsSentence } from "../standards/documents.ts";

/** The statement on resilience: scenarios, effects, what they rest on, headroom, limits and dates. */
export function resilienceChapter(context: Context): Chapter {
  const { t, request, names } = context;
  const { paris, high } = setCounts(context);
  const drivers = driverTable(context);
  const headroom = headroomTable(context);
  const typst = [
    chapterHeading(t("resilience.title"), "resilience"),
    heading(
      t("resilience.headline", {
        count: String(names.length),
        paris: String(paris),
        high: String(high),
      }),
    ),
    lead(t("resilience.lead")),
    scenarioSet(context),
    section(t("resilience.horizonTitle")),
    horizonTable(context),
    together([
      section(t("resilience.effectsTitle")),
      lead(t("resilience.effectsLead")),
      effectRanges(context),
    ]),
    section(t("resilience.driversTitle")),
    drivers === "" ? paragraph(t("resilience.noDrivers")) : drivers,
    together([
      section(t("resilience.headroomTitle")),
      ...(headroom === ""
        ? [paragraph(t("resilience.noHeadroom"))]
        : [lead(`${stressHeadline(context)}${t("resilience.stop")}`), headroom]),
    ]),
    section(t("resilience.coverageTitle")),
    coverageTable(context),
    section(t("resilience.reliefsTitle")),
    reliefTable(context),
    section(t("resilience.ownTitle", { company: context.say(request.company.name) })),
    ownAnalysis(context),
    note(documentsSentence(context)),
    section(t("resilience.limitsTitle")),
    limitTable(context),
    section(t("resilience.datesTitle")),
    dateTable(context),
  ];
  return { name: "resilience", typst: typst.join("\n"), figures: {} };
}
