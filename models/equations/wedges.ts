import { equations, text, type EquationDeclaration } from "../engine/model.ts";
import type { Text } from "../engine/model.ts";

const order =
  "model convention: levers replaced one after the other in a fixed order (volume, PUE plan, warming, grid, on-site, contracts, fuels, credits)";

interface State {
  readonly load: string;
  readonly overhead: string;
  readonly factor: string;
  readonly onSite: string;
  readonly share: string;
  readonly direct: string;
}

const base = (name: string): string => `at(${name}, calendar.baseYear)`;

const start: State = {
  load: base("energy.itEnergy"),
  overhead: base("energy.overhead"),
  factor: base("marketFactor"),
  onSite: base("energy.onSiteGeneration"),
  share: base("energy.contractedShare"),
  direct: base("scope1"),
};

/** Net emissions before credits, with each factor in one state. */
function emissions(state: State): string {
  const electricity = `${state.load} * (1 + ${state.overhead}) + energy.officeElectricity`;
  const uncovered = `max(0, ${electricity} - ${state.onSite}) * (1 - ${state.share})`;
  return `sum(site.own * ${uncovered} * ${state.factor}, site) + heatEmissions + ${state.direct}`;
}

const afterVolume: State = { ...start, load: "energy.itEnergy" };
const baseClimate = `energy.attainedOverhead * ${base("energy.warmingFactor")}`;
const afterPlan: State = { ...afterVolume, overhead: `(${baseClimate})` };
const afterWarming: State = { ...afterPlan, overhead: "energy.overhead" };
const afterGrid: State = { ...afterWarming, factor: "marketFactor" };
const afterOnSite: State = { ...afterGrid, onSite: "energy.onSiteGeneration" };
const afterContracts: State = { ...afterOnSite, share: "energy.contractedShare" };
const afterFuels: State = { ...afterContracts, direct: "scope1" };

function tonnes(formula: string, means: Text): EquationDeclaration {
  return { formula, unit: "tCO2e", over: ["year"], means, source: order };
}

/** Net emissions with the levers replaced up to one, and the wedge of each lever. */
export const wedges = equations("carbon", {
  stateStart: tonnes(
    emissions(start),
    text(
      "Net emissions with all levers as in the base year, before credits",
      "各项均为基准年状态的净排放（未计碳信用）",
      "各項均為基準年狀態的淨排放（未計碳信用）",
    ),
  ),
  stateVolume: tonnes(
    emissions(afterVolume),
    text("The same with the year's IT load", "换为当年 IT 负荷后", "換為當年 IT 負荷後"),
  ),
  statePlan: tonnes(
    emissions(afterPlan),
    text("The same with the PUE plan", "再换为 PUE 计划后", "再換為 PUE 計劃後"),
  ),
  stateWarming: tonnes(
    emissions(afterWarming),
    text("The same with the year's climate", "再换为当年气候后", "再換為當年氣候後"),
  ),
  stateGrid: tonnes(
    emissions(afterGrid),
    text("The same with the year's grid", "再换为当年电网后", "再換為當年電網後"),
  ),
  stateOnSite: tonnes(
    emissions(afterOnSite),
    text("The same with on-site generation", "再计入现场发电后", "再計入現場發電後"),
  ),
  stateContracts: tonnes(
    emissions(afterContracts),
    text("The same with green contracts", "再计入绿色合约后", "再計入綠色合約後"),
  ),
  stateFuels: tonnes(
    emissions(afterFuels),
    text("The same with the year's scope 1", "再换为当年范围一后", "再換為當年範圍一後"),
  ),
  wedgeVolume: tonnes(
    "stateVolume - stateStart",
    text("Change in emissions from IT load", "IT 负荷对排放的影响", "IT 負荷對排放的影響"),
  ),
  wedgePlan: tonnes(
    "statePlan - stateVolume",
    text("Change in emissions from the PUE plan", "PUE 计划对排放的影响", "PUE 計劃對排放的影響"),
  ),
  wedgeWarming: tonnes(
    "stateWarming - statePlan",
    text("Change in emissions from warming", "升温对排放的影响", "升溫對排放的影響"),
  ),
  wedgeGrid: tonnes(
    "stateGrid - stateWarming",
    text("Change in emissions from the grid", "电网对排放的影响", "電網對排放的影響"),
  ),
  wedgeOnSite: tonnes(
    "stateOnSite - stateGrid",
    text(
      "Change in emissions from on-site generation",
      "现场发电对排放的影响",
      "現場發電對排放的影響",
    ),
  ),
  wedgeContracts: tonnes(
    "stateContracts - stateOnSite",
    text(
      "Change in emissions from green contracts",
      "绿色合约对排放的影响",
      "綠色合約對排放的影響",
    ),
  ),
  wedgeFuels: tonnes(
    "stateFuels - stateContracts",
    text("Change in emissions from fuels", "燃料对排放的影响", "燃料對排放的影響"),
  ),
  wedgeCredits: tonnes(
    "netEmissions - at(netEmissions, calendar.baseYear) - (stateFuels - stateStart)",
    text(
      "Change in emissions from carbon credits, net of those of the base year",
      "碳信用对排放的影响（扣除基准年）",
      "碳信用對排放的影響（扣除基準年）",
    ),
  ),
});
