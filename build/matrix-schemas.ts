import type {
  CompanyValidation,
  FigureCount,
  Validation,
} from "../electron/cli/results/validation.ts";
import { categorySchema, horizonSchema } from "../models/company/register-schema.ts";
import { statementLines } from "../models/company/method-schema.ts";
import type { FourDimensionRules } from "../models/kernels/rating/four-dimensions.ts";
import { levels, type LikelihoodClass, type RatingRules } from "../models/kernels/rating/rules.ts";
import {
  perspectives,
  ratingMethods,
  type MatrixItem,
  type MatrixResult,
  type PublishedView,
  type Spread,
} from "../models/run/matrix/matrix-types.ts";
import { dialModes } from "../models/run/solve/input-dial.ts";
import type { BandPoint, BandResult } from "../models/run/solve/solve-band.ts";
import type { Agreement, PublishedRow } from "../models/run/matrix/published-types.ts";
import { translatedSchema } from "../models/scenario/translated-schema.ts";
import { z } from "../models/scenario/zod.ts";

const text = z.string();
const share = z.number().min(0).max(1);
const level = z.enum(levels);
const likelihood: z.ZodType<LikelihoodClass> = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);
const ends = { low: z.number().nullable(), central: z.number(), high: z.number().nullable() };
const spread: z.ZodType<Spread> = z.strictObject(ends);
const yearEffect = z.strictObject({ year: z.int(), ...ends });
const ratings = z.strictObject({ low: share, medium: share, high: share });

const bands: z.ZodType<RatingRules> = z.strictObject({
  mediumFrom: z.number(),
  highAbove: z.number(),
  likelihoodFrom: z.tuple([share, share, share, share]),
  likelyFrom: likelihood,
  adverseAbove: z.number(),
});

const points = z.number();

const fourDimensions: z.ZodType<FourDimensionRules> = z.strictObject({
  horizon: z.strictObject({ short: points, medium: points, long: points }),
  valueChain: z.strictObject({ upstream: points, operations: points, downstream: points }),
  magnitude: z.strictObject({ low: points, medium: points, high: points }),
  likelihood: z.tuple([points, points, points, points, points]),
  weights: z.strictObject({
    horizon: points,
    valueChain: points,
    magnitude: points,
    likelihood: points,
  }),
  mediumFrom: points,
  highFrom: points,
});

const published: z.ZodType<PublishedView> = z.strictObject({
  rating: level,
  kind: z.enum(["disclosed", "derived"]),
  scenario: text.nullable(),
  year: z.int().nullable(),
});

const item: z.ZodType<MatrixItem> = z.strictObject({
  id: text,
  name: translatedSchema,
  category: categorySchema,
  horizons: z.array(horizonSchema),
  status: z.enum(["computed", "judged", "not-quantified"]),
  method: z.enum(["metric", "formula", "judgement"]).nullable(),
  metric: text.nullable(),
  statementLine: z.enum(statementLines).nullable(),
  relief: z.strictObject({ current: z.array(text), anticipated: z.array(text) }),
  screening: z.boolean(),
  side: z.enum(["cost", "gain"]),
  likelihood: likelihood.nullable(),
  probability: share.nullable(),
  basis: z.enum(["scenario", "event", "judgement"]).nullable(),
  magnitude: spread.nullable(),
  shares: z
    .strictObject({ ofBaseRevenue: z.number(), ofCoveredRevenue: z.number().nullable() })
    .nullable(),
  rating: level.nullable(),
  probabilities: ratings.nullable(),
  rank: z.int().min(1).nullable(),
  rankStability: share.nullable(),
  ranks: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  worstYear: z.int().nullable(),
  inYear: spread.nullable(),
  otherSide: yearEffect.nullable(),
  effects: z.array(yearEffect),
  published: published.nullable(),
  agrees: z.boolean().nullable(),
  override: z.strictObject({ likelihood, magnitude: z.number().min(0), why: text }).nullable(),
  modelled: z.strictObject({ likelihood, magnitude: spread, rating: level }).nullable(),
  why: text,
});

const shareTable = z.array(z.array(share));

const oneMatrix: z.ZodType<MatrixResult> = z.strictObject({
  company: text,
  scenario: text,
  year: z.int(),
  horizon: z.strictObject({ after: z.int(), to: z.int() }),
  baseYear: z.int(),
  currency: text,
  draws: z.int().min(1),
  seed: z.int(),
  perspective: z.enum(perspectives),
  method: z.enum(ratingMethods),
  bands,
  fourDimensions: fourDimensions.nullable(),
  reference: z.enum(["revenue-of-year", "none"]),
  revenue: z.strictObject({ ofYear: z.number(), ofBaseYear: z.number() }),
  coverage: z.number().nullable(),
  items: z.array(item),
  outranking: z
    .strictObject({ items: z.array(text), above: shareTable, tied: shareTable })
    .nullable(),
  orderAgreement: z.number().min(-1).max(1).nullable(),
});

/** `matrix --json`: one pairing, or several with the agreement of their orders. */
export const matrixSchema = z.union([
  oneMatrix,
  z.strictObject({
    company: text,
    year: z.int(),
    matrices: z.array(oneMatrix),
    orders: z.array(
      z.strictObject({ a: text, b: text, tau: z.number().min(-1).max(1).nullable() }),
    ),
  }),
]);

const count = z.int().min(0);

const agreementCount = z.strictObject({
  of: count,
  agree: count,
  some: count,
  differ: count,
  places: count,
  agreeing: count,
});

const agreement: z.ZodType<Agreement> = z.strictObject({
  computed: agreementCount,
  judged: agreementCount,
  notQuantified: count,
});

const publishedRow: z.ZodType<PublishedRow> = z.strictObject({
  item: text,
  name: translatedSchema,
  status: z.enum(["computed", "judged", "not-quantified"]),
  published: level,
  kind: z.enum(["disclosed", "derived"]),
  scenario: text.nullable(),
  year: z.int().nullable(),
  agreeing: count,
  of: count,
  verdict: z.enum(["agrees", "agrees in some", "differs", "not quantified"]),
  places: z.array(
    z.strictObject({
      scenario: text,
      year: z.int(),
      rating: level,
      likelihood,
      share: z.number(),
      worstYear: z.int().nullable(),
      probability: share.nullable(),
    }),
  ),
  why: text,
});

const figures: z.ZodType<FigureCount> = z.strictObject({
  of: count,
  match: count,
  explained: count,
  differ: count,
  notRecomputable: count,
});

const companyValidation: z.ZodType<CompanyValidation> = z.strictObject({
  company: text,
  figures,
  agreement,
  ratings: z.array(publishedRow),
});

/** `validate --json`. */
export const validationSchema: z.ZodType<Validation> = z.strictObject({
  draws: z.int().min(1),
  seed: z.int(),
  companies: z.array(companyValidation),
  agreement,
});

const interval = z.strictObject({ low: z.number(), high: z.number() });
const position = { share: z.number().min(0), likelihood, rating: level };
const bandPoint: z.ZodType<BandPoint> = z.strictObject({ input: z.number(), ...position });

/** `solve --item --json`. */
export const bandSchema: z.ZodType<BandResult> = z.strictObject({
  company: text,
  scenario: text,
  item: text,
  metric: text,
  horizon: z.strictObject({ after: z.int(), to: z.int() }),
  bands,
  becomes: level,
  by: text,
  as: z.enum(dialModes),
  inputUnit: text,
  present: z.strictObject({ input: z.number().nullable(), ...position }),
  range: interval.nullable(),
  searched: interval,
  shares: interval,
  evaluations: z.int().positive(),
  found: z.enum(["none", "one", "several"]),
  solutions: z.array(
    z.strictObject({
      kind: z.enum(["number", "jump", "stretch"]),
      low: bandPoint,
      high: bandPoint,
      holds: z.enum(["below", "above", "on both sides", "only there"]),
      isWithinRange: z.boolean().nullable(),
    }),
  ),
});
