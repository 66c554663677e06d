import type { Company } from "../company/company-schema.ts";
import { ModelError } from "../engine/errors.ts";
import type { InputDeclaration } from "../engine/model.ts";
import { conversionFactor, parseUnit, sameDimension, type Unit } from "../engine/unit.ts";
import { modelInputs } from "../equations/model.ts";
import type { InputValue } from "../scenario/value-schema.ts";
import { describeValue, type DocumentPath, type Violation } from "./violation.ts";

type GivenEntry = Company["inputs"][string];
type GivenValue = Exclude<GivenEntry, { readonly labels: unknown }>;

interface Place {
  readonly company: Company;
  readonly declared: InputDeclaration;
  readonly path: DocumentPath;
}

/**
 * Lists what a company gives the model that the model cannot take: inputs and labels it does not
 * have, another type or dimension, values outside an input's bounds, references to missing figures.
 */
export function inputViolations(company: Company): Violation[] {
  const declared = new Map(modelInputs.flatMap(({ inputs }) => Object.entries(inputs)));
  const given = Object.entries(company.inputs).flatMap(([id, entry]) => {
    const path = ["inputs", id];
    const input = declared.get(id);
    if (input === undefined) {
      return [problem("input.unknown", path, { expected: "an input of the model", found: id })];
    }
    return entryViolations(entry, { company, declared: input, path });
  });
  return [...given, ...siteUnits(company)];
}

function entryViolations(entry: GivenEntry, place: Place): Violation[] {
  if (!("labels" in entry)) return givenViolations(entry, place);
  const own = place.declared.over.find((dimension) => dimension !== "year");
  const known = labelsOf(place.company, own);
  return Object.entries(entry.labels).flatMap(([label, given]) => {
    const path = [...place.path, "labels", label];
    if (known.includes(label)) return givenViolations(given, { ...place, path });
    const expected = known.length === 0 ? "one value without labels" : `one of ${known.join(", ")}`;
    return [{ ...problem("input.label", path, { expected, found: label }), isKey: true }];
  });
}

function labelsOf(company: Company, dimension: string | undefined): readonly string[] {
  if (dimension === "site")
    return company.sites.flatMap(({ id, modelled }) => (modelled ? id : []));
  return dimension === "fuel" ? company.fuels : [];
}

function givenViolations(given: GivenValue, place: Place): Violation[] {
  if (!("refersTo" in given)) return valueViolations(given, place);
  const { company, path } = place;
  const [kind, metric, part] = given.refersTo.split("/");
  const figures = company.disclosed.find(
    (each) => each.metric === metric && each.part === part && each.site === undefined,
  );
  const value = kind === "disclosed" ? figures?.years[String(company.baseYear)] : undefined;
  if (value !== undefined) return valueViolations(value, place);
  const expected = `a figure of ${company.baseYear} given as disclosed`;
  return [problem("input.reference", [...path, "refersTo"], { expected, found: given.refersTo })];
}

function valueViolations(value: InputValue, place: Place): Violation[] {
  const { declared, path } = place;
  if (declared.type === "choice") return choiceViolations(value, place);
  if (declared.type !== "number") return [];
  if ("points" in value && !declared.over.includes("year")) {
    return [typeProblem(path, "one value, not values by year")];
  }
  if (!("unit" in value) || value.unit === undefined) return [typeProblem(path, "a number")];
  const factor = factorTo(value.unit, declared.unit);
  if (typeof factor === "string") {
    return [problem("input.unit", [...path, "unit"], { expected: factor, found: value.unit })];
  }
  return numbersOf(value).flatMap(([at, number]) =>
    boundsViolation(number * factor, { ...place, path: [...path, ...at] }),
  );
}

function choiceViolations(value: InputValue, { declared, path }: Place): Violation[] {
  const { of: words = [] } = declared;
  const word = "value" in value ? value.value : undefined;
  if (typeof word === "string" && words.includes(word)) return [];
  const expected = `one of ${words.join(", ")}`;
  return [problem("input.choice", [...path, "value"], { expected, found: describeValue(word) })];
}

type NumberAt = readonly [at: DocumentPath, value: number];

/** The numbers of a figure or a series that the bounds of an input hold for, and where they stand. */
function numbersOf(value: InputValue): NumberAt[] {
  if ("points" in value) {
    return Object.entries(value.points).map(([year, number]) => [["points", year], number]);
  }
  if (!("value" in value) || typeof value.value !== "number") return [];
  const numbers: NumberAt[] = [[["value"], value.value]];
  const range = "range" in value ? value.range : undefined;
  if (range !== undefined && range.shape !== "normal" && range.shape !== "lognormal") {
    numbers.push([["range", "low"], range.low], [["range", "high"], range.high]);
  }
  return numbers;
}

function boundsViolation(value: number, { declared, path }: Place): Violation[] {
  const { within, unit } = declared;
  if (within === undefined || (value >= within[0] && value <= within[1])) return [];
  const expected = `${within[0]} to ${within[1]}${unit === "1" ? "" : ` ${unit}`}`;
  return [problem("input.range", path, { expected, found: String(value) })];
}

/** Units that the model takes from fields of the sites. */
function siteUnits({ sites }: Company): Violation[] {
  return sites.flatMap((site, i) => {
    const history = Object.entries(site.wue?.history ?? {}).map(
      ([year, { unit }]) => [["wue", "history", year], unit, "L/kWh"] as const,
    );
    const start = site.start === undefined ? [] : [[["start"], site.start.unit, "year"] as const];
    return [...history, ...start].flatMap(([at, unit, wanted]) => {
      const factor = factorTo(unit, wanted);
      const path = ["sites", i, ...at, "unit"];
      return typeof factor === "number"
        ? []
        : [problem("input.unit", path, { expected: factor, found: unit })];
    });
  });
}

/** Factor from one unit to another, money of any year being alike; the expectation in words otherwise. */
function factorTo(unit: string, wanted: string): number | string {
  const to = parseUnit(wanted);
  const expected = wanted === "1" ? "a pure number" : `a unit like ${wanted}`;
  try {
    const from = moneyOfAnyYear(parseUnit(unit), to);
    return sameDimension(from, to) ? conversionFactor(from, to) : expected;
  } catch (error) {
    if (error instanceof ModelError) return expected;
    throw error;
  }
}

function moneyOfAnyYear(unit: Unit, wanted: Unit): Unit {
  const powers = new Map<string, number>();
  for (const [base, power] of unit.powers) {
    const currency = /^(CNY|USD)\d{4}$/.exec(base)?.[1];
    const name = currency === undefined || wanted.powers.has(base) ? base : currency;
    powers.set(name, (powers.get(name) ?? 0) + power);
  }
  return { powers, factor: unit.factor };
}

function typeProblem(path: DocumentPath, expected: string): Violation {
  return problem("input.type", path, { expected, found: "another kind of value" });
}

function problem(
  rule: string,
  path: DocumentPath,
  text: { readonly expected: string; readonly found: string },
): Violation {
  return { path, isKey: false, rule, ...text };
}
