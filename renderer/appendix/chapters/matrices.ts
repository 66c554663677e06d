import { formatNumber } from "../../format/number.ts";
import { chapterPlace } from "../chapter-place.ts";
import type { Chapter } from "../chapter.ts";
import type { Context, PairingName } from "../context.ts";
import { matrixFigure, smallMatrix, type NamedMatrix } from "../figures/matrix-figure.tsx";
import { matrixOf } from "../risk/item-words.ts";
import { publishedSection, tauSection } from "../risk/matrix-orders.ts";
import { glanceTable, listTable } from "../risk/matrix-tables.ts";
import { rulesText } from "../risk/rating-rules.ts";
import { featuredNames } from "../risk/risk-values.ts";
import {
  chapterHeading,
  heading,
  lead,
  note,
  paragraph,
  section,
  together,
} from "../typst/blocks.ts";
import { figureList, headed, type FigureList } from "../typst/figure.ts";

/** Ratings under every pairing: the rules, at a glance, in full, small, and how they agree. */
export function matricesChapter(context: Context): Chapter {
  const { t, near, far, baseYear } = context;
  const figures = figureList();
  const years = [near, far];
  const typst = [
    chapterHeading(t("matrices.title"), "matrices"),
    heading(matricesHeadline(context)),
    lead(
      t("matrices.lead", {
        after: String(baseYear + 1),
        near: String(near),
        next: String(near + 1),
        far: String(far),
      }),
    ),
    heading(t("matrices.rulesTitle"), 3),
    paragraph(rulesText(context)),
    note(rulesNote(context)),
    ...byHandNote(context),
    ...years.map((year) => glanceTable(context, year)),
    ...featuredNames(context).flatMap((name) =>
      years.flatMap((year) => fullPage(context, { name, year }, figures)),
    ),
    ...othersSection(context, figures),
    tauSection(context),
    ...publishedSection(context),
  ];
  return { name: "matrices", typst: typst.join("\n"), figures: figures.files() };
}

/** Which item is first in most pairings, for each horizon. */
function matricesHeadline(context: Context): string {
  const { t, locale, near, far, names } = context;
  const most = (year: number): { name: string; count: string } | undefined => {
    const firsts = names.flatMap(({ scenario }) => {
      const [first] = matrixOf(context, scenario, year)?.items ?? [];
      return first === undefined || first.rank === null ? [] : [first.name[locale]];
    });
    const count = (name: string): number => firsts.filter((each) => each === name).length;
    const [name] = [...firsts].sort((a, b) => count(b) - count(a));
    return name === undefined ? undefined : { name, count: String(count(name)) };
  };
  const [first, later] = [most(near), most(far)];
  if (first === undefined || later === undefined) return t("matrices.headlineNone");
  const words = { ...first, total: String(names.length), near: String(near) };
  if (first.name === later.name) {
    return t("matrices.headlineSame", { ...words, later: later.count, far: String(far) });
  }
  return t("matrices.headline", {
    ...words,
    far: t("matrices.headlineFar", { ...later, year: String(far) }),
  });
}

function rulesNote({ t, locale, request, names, far }: Context): string {
  const [matrix] = request.risk.matrices;
  const { draws = 1, seed = 1 } = matrix ?? {};
  const { company, repeat, hasOwnRules = false } = request;
  const [name] = names;
  const rate = repeat?.matrix ?? `isotherm matrix ${company.id}`;
  const command = `${rate} --scenario ${name?.scenario ?? ""} --year ${String(far)} --draws ${String(draws)} --seed ${String(seed)}`;
  const words = { draws: formatNumber(draws), seed: String(seed), command };
  const whose = t(hasOwnRules ? "matrices.rulesOwn" : "matrices.rulesModel");
  return [whose, t("matrices.rulesNote", words)].join(locale === "en" ? " " : "");
}

/** Where the reasons of ratings by hand stand, where there are any. */
function byHandNote(context: Context): readonly string[] {
  const { t, request } = context;
  const isAny = request.risk.matrices.some(({ items }) =>
    items.some(({ override }) => override !== null),
  );
  return isAny ? [note(t("matrices.byHand", { register: chapterPlace(context, "register") }))] : [];
}

interface Place {
  readonly name: PairingName;
  readonly year: number;
}

/** A matrix in full with its ordered list. */
function fullPage(context: Context, { name, year }: Place, figures: FigureList): readonly string[] {
  const matrix = matrixOf(context, name.scenario, year);
  if (matrix === undefined) return [];
  const named: NamedMatrix = { name, matrix };
  return [
    together([
      headed(matrixFigure(context, named), figures, { isListed: false }),
      listTable(context, named),
    ]),
  ];
}

/** The pairings not shown in full, two charts a row. */
function othersSection(context: Context, figures: FigureList): readonly string[] {
  const { t, names, near, far, request } = context;
  const others = names.filter(({ scenario }) => !request.risk.featured.includes(scenario));
  if (others.length === 0) return [];
  return [
    section(t("matrices.othersTitle")),
    lead(t("matrices.othersLead")),
    ...[near, far].map((year) => {
      const drawn = others.flatMap((name) => {
        const matrix = matrixOf(context, name.scenario, year);
        return matrix === undefined ? [] : [smallMatrix(context, { name, matrix })];
      });
      const draws = formatNumber(request.risk.matrices[0]?.draws ?? 1);
      return figures.addGrid(drawn, t("matrices.othersCaption", { year: String(year), draws }));
    }),
  ];
}
