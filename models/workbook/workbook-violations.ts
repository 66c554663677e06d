import { describeValue, type DocumentPath, type Violation } from "../checks/violation.ts";
import { pairingIds } from "../scenario/pairing-schema.ts";
import type { Workbook } from "./workbook-schema.ts";

/** How much a workbook may hold. */
export const workbookLimits = {
  companies: 200,
  sites: 500,
  register: 20_000,
  overrides: 5_000,
  ratings: 50_000,
  pairings: 200,
  story: 1_000,
  questions: 10_000,
  log: 50_000,
} as const;

/** What in a workbook of sound form does not fit together: ids that name nothing, ids twice, too much. */
export function workbookViolations(workbook: Workbook): Violation[] {
  return [
    ...orderViolations(workbook),
    ...ownedViolations(workbook),
    ...pairingViolations(workbook),
    ...repeated(workbook.story, ["story"]),
    ...repeated(workbook.questions, ["questions"]),
    ...limitViolations(workbook),
  ];
}

function orderViolations({ companies, order }: Workbook): Violation[] {
  const ids = Object.keys(companies);
  const wrongIds = ids.flatMap((id) =>
    companies[id]!.id === id
      ? []
      : [problem(["companies", id, "id"], describeValue(id), describeValue(companies[id]!.id))],
  );
  const listed = new Set(order);
  const isWhole = order.length === ids.length && ids.every((id) => listed.has(id));
  if (isWhole) return wrongIds;
  const expected = ids.length === 0 ? "an empty list" : `each of ${ids.join(", ")} once`;
  return [...wrongIds, problem(["order"], expected, order.join(", ") || "an empty list")];
}

/** What belongs to a company that there is not. */
function ownedViolations(workbook: Workbook): Violation[] {
  return (["origins", "overrides", "ratings"] as const).flatMap((key) =>
    Object.keys(workbook[key]).flatMap((id) =>
      Object.hasOwn(workbook.companies, id)
        ? []
        : [{ ...problem([key, id], "a company of the workbook", describeValue(id)), isKey: true }],
    ),
  );
}

function pairingViolations({ pairings }: Workbook): Violation[] {
  const bundled: readonly string[] = pairingIds;
  return [
    ...repeated(pairings, ["pairings"]),
    ...pairings.flatMap(({ id }, i) =>
      bundled.includes(id)
        ? [problem(["pairings", i, "id"], "an id no bundled pairing has", describeValue(id))]
        : [],
    ),
  ];
}

function repeated(list: readonly { readonly id: string }[], path: DocumentPath): Violation[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem([...path, i, "id"], "each id once", `${describeValue(id)} a second time`)];
  });
}

function limitViolations(workbook: Workbook): Violation[] {
  const sizes: [DocumentPath, number, number][] = [
    [["companies"], Object.keys(workbook.companies).length, workbookLimits.companies],
    [["pairings"], workbook.pairings.length, workbookLimits.pairings],
    [["story"], workbook.story.length, workbookLimits.story],
    [["questions"], workbook.questions.length, workbookLimits.questions],
    [["log"], workbook.log.length, workbookLimits.log],
  ];
  for (const [id, { sites, register }] of Object.entries(workbook.companies)) {
    sizes.push([["companies", id, "sites"], sites.length, workbookLimits.sites]);
    sizes.push([["companies", id, "register"], register.length, workbookLimits.register]);
  }
  for (const key of ["overrides", "ratings"] as const) {
    for (const [id, held] of Object.entries(workbook[key])) {
      const count = Object.keys(held as object).length;
      sizes.push([[key, id], count, workbookLimits[key]]);
    }
  }
  return sizes.flatMap(([path, size, limit]) => {
    const expected = `at most ${limit} entries`;
    return size <= limit
      ? []
      : [{ ...problem(path, expected, String(size)), rule: "workbook.limit" }];
  });
}

function problem(path: DocumentPath, expected: string, found: string): Violation {
  return { path, isKey: false, rule: "workbook.reference", expected, found };
}
