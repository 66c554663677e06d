/** The dimensions a result may have; `draw` is never written, it follows from uncertain inputs. */
export const dimensions = [
  "fuel",
  "scope3",
  "measure",
  "lever",
  "part",
  "item",
  "category",
  "site",
  "year",
] as const;

/** One named dimension. */
export type Dimension = (typeof dimensions)[number];

/** A text in the three languages of the product. */
export interface Text {
  readonly en: string;
  readonly "zh-Hans": string;
  readonly "zh-Hant": string;
}

/** What an input or a curve-valued equation holds. */
export type ValueType = "number" | "curve" | "table" | "choice";

/** Declares an input: its unit, dimensions, type and meaning; the value comes from data. */
export interface InputDeclaration {
  readonly unit: string;
  readonly over: readonly Dimension[];
  readonly type: ValueType;
  readonly means: Text;
  /** Allowed words of a `choice`. */
  readonly of?: readonly string[];
  /** Closed interval a value must lie in, in `unit`. */
  readonly within?: readonly [number, number];
  /** Unit of the abscissa of a `curve`. */
  readonly xUnit?: string;
}

/** Declares an equation: a formula in the closed language, its unit, dimensions, meaning and source. */
export interface EquationDeclaration {
  readonly formula: string;
  readonly unit: string;
  readonly over: readonly Dimension[];
  readonly means: Text;
  readonly source: string;
  readonly type?: "number" | "curve";
  readonly xUnit?: string;
  /** Name of a 0/1 input over `site`; where it is 0 the result does not apply and is not reported. */
  readonly where?: string;
}

/** Inputs of one domain under their full ids (`domain.name`). */
export interface InputGroup {
  readonly domain: string;
  readonly inputs: Readonly<Record<string, InputDeclaration>>;
}

/** Equations of one domain under their full ids (`domain.name`). */
export interface EquationGroup {
  readonly domain: string;
  readonly equations: Readonly<Record<string, EquationDeclaration>>;
}

/** Groups the inputs of a domain; keys are bare names. */
export function inputs(
  domain: string,
  declared: Readonly<Record<string, InputDeclaration>>,
): InputGroup {
  return { domain, inputs: qualified(domain, declared) };
}

/** Groups the equations of a domain; keys are bare names. */
export function equations(
  domain: string,
  declared: Readonly<Record<string, EquationDeclaration>>,
): EquationGroup {
  return { domain, equations: qualified(domain, declared) };
}

function qualified<T>(domain: string, declared: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(declared).map(([name, value]) => [`${domain}.${name}`, value]),
  );
}

/** A text in the product's three languages. */
export function text(en: string, zhHans: string, zhHant: string): Text {
  return { en, "zh-Hans": zhHans, "zh-Hant": zhHant };
}
