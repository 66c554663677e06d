import { equations, text } from "../engine/model.ts";

/** How much of the company's electricity the analysis covers. */
export const coverage = equations("coverage", {
  electricity: {
    formula:
      "sum(at(energy.electricity, calendar.baseYear), site) / (energy.purchasedElectricity + carbon.category8Disclosed / carbon.nationalFactor)",
    unit: "1",
    over: [],
    means: text(
      "Share of the electricity of own and leased operations that the sites cover, base year",
      "基准年站点覆盖的自有及租用运营用电比例",
      "基準年站點覆蓋的自有及租用運營用電比例",
    ),
    source: "IFRS S2 paragraph 22(b)(i)(7)",
  },
  ownElectricity: {
    formula:
      "sum(site.own * at(energy.electricity, calendar.baseYear), site) / (energy.purchasedElectricity + carbon.category8Disclosed / carbon.nationalFactor)",
    unit: "1",
    over: [],
    means: text(
      "Share of the electricity of own and leased operations used at the company's own sites, base year",
      "基准年自有站点用电占自有及租用运营用电的比例",
      "基準年自有站點用電佔自有及租用運營用電的比例",
    ),
    source: "IFRS S2 paragraph 22(b)(i)(7)",
  },
});
