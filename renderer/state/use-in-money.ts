import { useMemo } from "react";
import type { SensitivityResult } from "../../models/run/sensitivity/sensitivity-types.ts";
import type { GridResult } from "../../models/run/solve/grid.ts";
import type { RunResult } from "../../models/run/types.ts";
import { useCompany } from "./document/document.ts";
import { asShareOf, gridAsShareOf, sensitivityAsShareOf } from "./in-money.ts";
import { revenueOf } from "./revenue.ts";
import { useLensField } from "./session/session-store.ts";

/** Turns what charts are made from into the money of the lens: as it is, or per cent of revenue. */
interface InMoney {
  readonly run: (run: RunResult) => RunResult;
  readonly sensitivity: (result: SensitivityResult) => SensitivityResult;
  /** A grid together with the value that parts it. */
  readonly grid: (
    grid: GridResult,
    threshold: number,
  ) => { readonly grid: GridResult; readonly threshold: number };
}

const asItIs: InMoney = {
  run: (run) => run,
  sensitivity: (result) => result,
  grid: (grid, threshold) => ({ grid, threshold }),
};

/** The revenue that amounts are divided by; undefined where the lens shows yuan or there is none. */
export function useSharedRevenue(): number | undefined {
  const money = useLensField("money");
  const company = useCompany();
  const revenue = company === undefined ? undefined : revenueOf(company);
  return money === "CNY" ? undefined : revenue;
}

/** Charts in the money of the lens; the functions change with it alone. */
export function useInMoney(): InMoney {
  const revenue = useSharedRevenue();
  return useMemo(
    () =>
      revenue === undefined
        ? asItIs
        : {
            run: (run) => asShareOf(run, revenue),
            sensitivity: (result) => sensitivityAsShareOf(result, revenue),
            grid: (grid, threshold) => gridAsShareOf(grid, threshold, revenue),
          },
    [revenue],
  );
}
