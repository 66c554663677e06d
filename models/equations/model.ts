import type { EquationGroup, InputGroup } from "../engine/model.ts";
import { abatement, abatementInputs } from "./abatement.ts";
import { business, businessInputs, financeInputs } from "./business.ts";
import { calendarInputs } from "./calendar.ts";
import { carbonInputs } from "./carbon-inputs.ts";
import { carbonPath } from "./carbon-path.ts";
import { carbon } from "./carbon.ts";
import { climate, climateInputs } from "./climate.ts";
import { cooling, coolingInputs } from "./cooling.ts";
import { coverage } from "./coverage.ts";
import { energyChange } from "./energy-change.ts";
import { energyCost } from "./energy-cost.ts";
import { energyInputs, priceInputs } from "./energy-inputs.ts";
import { energy } from "./energy.ts";
import { chronicRisk } from "./physical/chronic.ts";
import { coastalFlood } from "./physical/coast.ts";
import { exposureInputs } from "./physical/exposure-inputs.ts";
import { exposure } from "./physical/exposure.ts";
import { riverFlood } from "./physical/flood.ts";
import { hazardInputs } from "./physical/hazard-inputs.ts";
import { extremeHeat } from "./physical/heat.ts";
import { physicalTotals } from "./physical/totals.ts";
import { cycloneWind } from "./physical/wind.ts";
import { scenario, scenarioInputs } from "./scenario.ts";
import { scope3, scope3Inputs } from "./scope3.ts";
import { siteInputs } from "./site.ts";
import { transitionEfficiency } from "./transition-efficiency.ts";
import { retrofitInputs, transitionInputs } from "./transition-inputs.ts";
import { transitionMarket } from "./transition-market.ts";
import { transitionOpportunity } from "./transition-opportunity.ts";
import { water, waterInputs } from "./water.ts";
import { wedges } from "./wedges.ts";

/** Every input of the model, by domain. */
export const modelInputs: readonly InputGroup[] = [
  calendarInputs,
  siteInputs,
  climateInputs,
  coolingInputs,
  energyInputs,
  priceInputs,
  waterInputs,
  scenarioInputs,
  carbonInputs,
  scope3Inputs,
  abatementInputs,
  retrofitInputs,
  transitionInputs,
  businessInputs,
  financeInputs,
  hazardInputs,
  exposureInputs,
];

/** Every equation of the model, by domain, in the order of the method chapter. */
export const modelEquations: readonly EquationGroup[] = [
  climate,
  cooling,
  energy,
  coverage,
  water,
  scenario,
  energyCost,
  energyChange,
  carbon,
  carbonPath,
  wedges,
  scope3,
  abatement,
  business,
  transitionMarket,
  transitionEfficiency,
  transitionOpportunity,
  exposure,
  riverFlood,
  coastalFlood,
  cycloneWind,
  extremeHeat,
  physicalTotals,
  chronicRisk,
];
