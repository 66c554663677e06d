import { useCallback } from "react";
import type { RunResult } from "../../models/run/types.ts";
import { useCompany } from "./document/document.ts";
import { asShareOf } from "./in-money.ts";
import { revenueOf } from "./revenue.ts";
import { useLensField } from "./session/session-store.ts";

/** Turns runs into the money of the lens, for charts: as they are, or as per cent of revenue. */
export function useInMoney(): (run: RunResult) => RunResult {
  const money = useLensField("money");
  const company = useCompany();
  const revenue = company === undefined ? undefined : revenueOf(company);
  return useCallback(
    (run) => (money === "CNY" || revenue === undefined ? run : asShareOf(run, revenue)),
    [money, revenue],
  );
}
