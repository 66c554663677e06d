import { ModelError } from "../../engine/errors.ts";
import {
  exceedanceCurve,
  integralUpTo,
  probabilityAbove,
  valueAt,
  type ExceedanceCurve,
  type Numbers,
} from "./exceedance.ts";

/** Losses by return period behind a protection. */
export interface ProtectedLosses {
  /** Years, from 1, ascending. */
  readonly returnPeriods: Numbers;
  /** One loss for each return period, from 0, that do not fall; any unit. */
  readonly losses: Numbers;
  /**
   * Annual probability of the most frequent event that overtops the protection: 1 over the return
   * period of the protection as long as the hazard is that of the base year. 1 where there is none.
   */
  readonly overtopping?: number | undefined;
  /** Where the losses stand, for messages. */
  readonly place: string;
}

/**
 * Expected damage of a year: the integral of the loss over the annual probability, from 0 to the
 * probability of overtopping; straight in the probability between return periods, the last loss held
 * to probability 0, the full loss once the protection is overtopped. Events more frequent than the
 * first return period are left out. Unit of the losses, per year. Throws ModelError that names place
 * and point for return periods out of order, losses that fall or are below 0, and a probability
 * outside 0 to 1. Source: trapezoidal rule over the exceedance curve, as Ward et al. 2011.
 */
export function expectedAnnualDamage(input: ProtectedLosses): number {
  const { curve, overtopping } = lossCurve(input);
  return integralUpTo(curve, overtopping);
}

/** Return period of the event that `eventLoss` takes where the protection holds less, years. */
export const eventReturnPeriod = 100;

/**
 * Loss of one event: of the event with a return period of 100 years, or of the most frequent one that
 * overtops the protection where that is rarer; 0 where none does. Unit of the losses. Throws as
 * `expectedAnnualDamage`.
 */
export function eventLoss(input: ProtectedLosses): number {
  const { curve, overtopping } = lossCurve(input);
  return overtopping === 0 ? 0 : valueAt(curve, Math.min(1 / eventReturnPeriod, overtopping));
}

/**
 * Annual probability that the hazard passes a protection, sup{p : level(p) > protection}. `protection`
 * in the unit of the levels. Throws ModelError for levels that fall or periods out of order.
 */
export function overtoppingProbability(
  levels: { readonly returnPeriods: Numbers; readonly levels: Numbers; readonly place: string },
  protection: number,
): number {
  return Math.min(
    1,
    probabilityAbove(exceedanceCurve({ ...levels, values: levels.levels }), protection),
  );
}

function lossCurve({ returnPeriods, losses, overtopping = 1, place }: ProtectedLosses): {
  readonly curve: ExceedanceCurve;
  readonly overtopping: number;
} {
  if (!(overtopping >= 0 && overtopping <= 1)) {
    throw new ModelError(
      place,
      `expected a probability of overtopping from 0 to 1, found ${overtopping}`,
    );
  }
  const curve = exceedanceCurve({ returnPeriods, values: losses, place });
  if (curve.values[0]! < 0) {
    throw new ModelError(`${place}, point 1`, `expected a loss from 0, found ${curve.values[0]!}`);
  }
  return { curve, overtopping };
}
