import { useMemo } from "react";
import { useMessages } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import type { ReshapedInput } from "../../../models/scenario/own-pairing-schema.ts";
import type { ScenariosProps } from "./scenarios-props.ts";

/** The variables, in the order they are shown. */
export const variableIds = ["warming", "carbonPrice", "priceIndex", "gridIndex"] as const;

/** A variable of the scenarios. */
export type VariableId = (typeof variableIds)[number];

/** The path behind a variable, which an own pairing may reshape. */
export const inputBehind: Readonly<Record<VariableId, ReshapedInput>> = {
  warming: "climate.globalWarming",
  carbonPrice: "scenario.carbonPriceLevel",
  priceIndex: "scenario.electricityPrice",
  gridIndex: "scenario.gridIntensity",
};

/** A variable with its words and decimals. */
export interface Variable {
  readonly id: VariableId;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** The metric of the model; none for warming, which is an input. */
  readonly metric: string | undefined;
}

/** What a point of a variable is explained as: its metric, or the input it is. */
export function explainedBy({ id, metric }: Pick<Variable, "id" | "metric">): string {
  return metric ?? inputBehind[id];
}

/** Names and units of the variables. */
export function useVariables({ a }: Pick<ScenariosProps, "a">): readonly Variable[] {
  const say = useMessages(scenariosMessages);
  const { unit } = useFormat();
  const { baseYear, results } = a.run;
  const carbonUnit = results["scenario.carbonPrice"]?.unit ?? "";
  return useMemo(() => {
    const index = say("scenarios.indexUnit", { year: baseYear });
    const units = { warming: say("scenarios.warmingUnit"), carbonPrice: unit(carbonUnit) };
    return variableIds.map((id) => ({
      id,
      name: say(`scenarios.${id}`),
      unit: id === "warming" || id === "carbonPrice" ? units[id] : index,
      decimals: id === "carbonPrice" ? 0 : 2,
      metric: id === "warming" ? undefined : `scenario.${id}`,
    }));
  }, [say, unit, baseYear, carbonUnit]);
}
