import { ModelError } from "../../engine/errors.ts";
import type { Numbers } from "./exceedance.ts";

/** Hours of the month that service credits are measured over: 30 days. */
const hoursOfMonth = 720;

/** Bands of a service level: below an uptime, a share of the monthly fee is credited. */
export interface CreditBands {
  readonly uptimeBelow: Numbers;
  readonly credit: Numbers;
}

/**
 * Share of the monthly fee credited for an outage: that of the lowest band the month's uptime falls
 * into. `hours` from 0; an outage that fills the month leaves an uptime of 0. Throws ModelError for
 * negative hours.
 */
export function creditShare({ uptimeBelow, credit }: CreditBands, hours: number): number {
  checkHours(hours);
  const uptime = Math.max(0, 1 - hours / hoursOfMonth);
  let share = 0;
  for (let i = 0; i < uptimeBelow.length; i += 1) {
    if (uptime < uptimeBelow[i]!) share = Math.max(share, credit[i]!);
  }
  return share;
}

/** An outage and the business it stops; money in one unit, shares from 0 to 1. */
export interface Outage {
  readonly hours: number;
  readonly revenuePerHour: number;
  /** Share of the revenue billed by use, lost with every hour. */
  readonly usageShare: number;
  /** Share of the revenue of the hours that is lost to customers who leave. */
  readonly churn: number;
  /** Share of the monthly fee credited, as `creditShare` gives it. */
  readonly credit: number;
  readonly monthlyFee: number;
}

/**
 * Loss of an outage: hours × revenue per hour × (usage share + churn) + credits × monthly fee ×
 * (1 - usage share). Credits count up to the fee of the month of the customers who pay one. Unit of
 * the money. Throws ModelError for negative hours, money or credits and a usage share outside 0 to 1.
 */
export function outageLoss(outage: Outage): number {
  const { hours, revenuePerHour, usageShare, churn, credit, monthlyFee } = outage;
  checkHours(hours);
  const isSound = [revenuePerHour, churn, credit, monthlyFee].every((number) => number >= 0);
  if (!isSound || !(usageShare >= 0 && usageShare <= 1)) {
    throw new ModelError(
      "outage",
      `expected money, churn and credits from 0 and a usage share from 0 to 1, found ${JSON.stringify(outage)}`,
    );
  }
  const lost = hours * revenuePerHour * (usageShare + churn);
  return lost + Math.min(credit, 1) * monthlyFee * (1 - usageShare);
}

function checkHours(hours: number): void {
  if (!(hours >= 0)) throw new ModelError("outage", `expected hours from 0, found ${hours}`);
}
