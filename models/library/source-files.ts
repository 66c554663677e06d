type JsonModule = Promise<{ readonly default: unknown }>;

/** Loaders of the sources by id, one file each, so that only those a result cites are read. */
export const sourceFiles: Readonly<Record<string, (() => JsonModule) | undefined>> = {
  "aqueduct-classes": () =>
    import("../../scenarios/sources/aqueduct-classes.json", { with: { type: "json" } }),
  "ashrae-2009": () =>
    import("../../scenarios/sources/ashrae-2009.json", { with: { type: "json" } }),
  "ashrae-2021": () =>
    import("../../scenarios/sources/ashrae-2021.json", { with: { type: "json" } }),
  "ashrae-tc99-2021": () =>
    import("../../scenarios/sources/ashrae-tc99-2021.json", { with: { type: "json" } }),
  "aws-sla": () => import("../../scenarios/sources/aws-sla.json", { with: { type: "json" } }),
  "beijing-dc-2024": () =>
    import("../../scenarios/sources/beijing-dc-2024.json", { with: { type: "json" } }),
  "bls-cpi": () => import("../../scenarios/sources/bls-cpi.json", { with: { type: "json" } }),
  "capital-online-esg-2024": () =>
    import("../../scenarios/sources/capital-online-esg-2024.json", { with: { type: "json" } }),
  "capital-online-investors-2023-04": () =>
    import("../../scenarios/sources/capital-online-investors-2023-04.json", {
      with: { type: "json" },
    }),
  "capital-online-investors-2024-09": () =>
    import("../../scenarios/sources/capital-online-investors-2024-09.json", {
      with: { type: "json" },
    }),
  "ccer-market": () =>
    import("../../scenarios/sources/ccer-market.json", { with: { type: "json" } }),
  "china-briefing-power": () =>
    import("../../scenarios/sources/china-briefing-power.json", { with: { type: "json" } }),
  "china-fuel-list": () =>
    import("../../scenarios/sources/china-fuel-list.json", { with: { type: "json" } }),
  "cif-2024": () => import("../../scenarios/sources/cif-2024.json", { with: { type: "json" } }),
  "climatecooperation-green-power": () =>
    import("../../scenarios/sources/climatecooperation-green-power.json", {
      with: { type: "json" },
    }),
  "cmip6-indices-regional": () =>
    import("../../scenarios/sources/cmip6-indices-regional.json", { with: { type: "json" } }),
  "csds-1": () => import("../../scenarios/sources/csds-1.json", { with: { type: "json" } }),
  "eberenz-2021": () =>
    import("../../scenarios/sources/eberenz-2021.json", { with: { type: "json" } }),
  "eia-texas-2019": () =>
    import("../../scenarios/sources/eia-texas-2019.json", { with: { type: "json" } }),
  "energydc-archive": () =>
    import("../../scenarios/sources/energydc-archive.json", { with: { type: "json" } }),
  "energyplus-chiller": () =>
    import("../../scenarios/sources/energyplus-chiller.json", { with: { type: "json" } }),
  "epa-egrid-2023": () =>
    import("../../scenarios/sources/epa-egrid-2023.json", { with: { type: "json" } }),
  "epw-cswd": () => import("../../scenarios/sources/epw-cswd.json", { with: { type: "json" } }),
  "esrs-1": () => import("../../scenarios/sources/esrs-1.json", { with: { type: "json" } }),
  "facts-rsl": () => import("../../scenarios/sources/facts-rsl.json", { with: { type: "json" } }),
  "ft-subsidised-power": () =>
    import("../../scenarios/sources/ft-subsidised-power.json", { with: { type: "json" } }),
  "gb-40879-2021": () =>
    import("../../scenarios/sources/gb-40879-2021.json", { with: { type: "json" } }),
  "gbt-2589-2020": () =>
    import("../../scenarios/sources/gbt-2589-2020.json", { with: { type: "json" } }),
  "green-grid-x-factor": () =>
    import("../../scenarios/sources/green-grid-x-factor.json", { with: { type: "json" } }),
  "greenium-2024": () =>
    import("../../scenarios/sources/greenium-2024.json", { with: { type: "json" } }),
  "guangdong-ets-2023": () =>
    import("../../scenarios/sources/guangdong-ets-2023.json", { with: { type: "json" } }),
  "hainan-grid-2026-08": () =>
    import("../../scenarios/sources/hainan-grid-2026-08.json", { with: { type: "json" } }),
  "hazus-flood": () =>
    import("../../scenarios/sources/hazus-flood.json", { with: { type: "json" } }),
  "hkex-c2": () => import("../../scenarios/sources/hkex-c2.json", { with: { type: "json" } }),
  "hko-climate-change": () =>
    import("../../scenarios/sources/hko-climate-change.json", { with: { type: "json" } }),
  "huizinga-2017": () =>
    import("../../scenarios/sources/huizinga-2017.json", { with: { type: "json" } }),
  "icap-beijing": () =>
    import("../../scenarios/sources/icap-beijing.json", { with: { type: "json" } }),
  "icap-china": () => import("../../scenarios/sources/icap-china.json", { with: { type: "json" } }),
  "icap-guangdong": () =>
    import("../../scenarios/sources/icap-guangdong.json", { with: { type: "json" } }),
  "iea-2026-demand": () =>
    import("../../scenarios/sources/iea-2026-demand.json", { with: { type: "json" } }),
  "iea-energy-ai-2025": () =>
    import("../../scenarios/sources/iea-energy-ai-2025.json", { with: { type: "json" } }),
  "ifrs-s2": () => import("../../scenarios/sources/ifrs-s2.json", { with: { type: "json" } }),
  "ifrs-s2-2025": () =>
    import("../../scenarios/sources/ifrs-s2-2025.json", { with: { type: "json" } }),
  "infolink-storage-2023": () =>
    import("../../scenarios/sources/infolink-storage-2023.json", { with: { type: "json" } }),
  "ipcc-ar5-gwp": () =>
    import("../../scenarios/sources/ipcc-ar5-gwp.json", { with: { type: "json" } }),
  "ipcc-ar6-wgi-ccb14": () =>
    import("../../scenarios/sources/ipcc-ar6-wgi-ccb14.json", { with: { type: "json" } }),
  "ipcc-ar6-wgi-spm6": () =>
    import("../../scenarios/sources/ipcc-ar6-wgi-spm6.json", { with: { type: "json" } }),
  "ipcc-ar6-wgi-spm8": () =>
    import("../../scenarios/sources/ipcc-ar6-wgi-spm8.json", { with: { type: "json" } }),
  "ipcc-wgi-colormaps": () =>
    import("../../scenarios/sources/ipcc-wgi-colormaps.json", { with: { type: "json" } }),
  "ipcc-wgi-regions": () =>
    import("../../scenarios/sources/ipcc-wgi-regions.json", { with: { type: "json" } }),
  "irena-2024": () => import("../../scenarios/sources/irena-2024.json", { with: { type: "json" } }),
  "iso-31000": () => import("../../scenarios/sources/iso-31000.json", { with: { type: "json" } }),
  "khan-2023": () => import("../../scenarios/sources/khan-2023.json", { with: { type: "json" } }),
  "kingsoft-cloud-esg-2025": () =>
    import("../../scenarios/sources/kingsoft-cloud-esg-2025.json", { with: { type: "json" } }),
  "knutson-2020": () =>
    import("../../scenarios/sources/knutson-2020.json", { with: { type: "json" } }),
  "kotz-2024": () => import("../../scenarios/sources/kotz-2024.json", { with: { type: "json" } }),
  "lbnl-2024": () => import("../../scenarios/sources/lbnl-2024.json", { with: { type: "json" } }),
  "lei-masanet-2020": () =>
    import("../../scenarios/sources/lei-masanet-2020.json", { with: { type: "json" } }),
  "lei-masanet-2022": () =>
    import("../../scenarios/sources/lei-masanet-2022.json", { with: { type: "json" } }),
  "mee-2024-12": () =>
    import("../../scenarios/sources/mee-2024-12.json", { with: { type: "json" } }),
  "mee-2024-33": () =>
    import("../../scenarios/sources/mee-2024-33.json", { with: { type: "json" } }),
  "mee-2025-47": () =>
    import("../../scenarios/sources/mee-2025-47.json", { with: { type: "json" } }),
  "mee-ets-2025": () =>
    import("../../scenarios/sources/mee-ets-2025.json", { with: { type: "json" } }),
  "mee-footprint-2025": () =>
    import("../../scenarios/sources/mee-footprint-2025.json", { with: { type: "json" } }),
  "miit-green-dc": () =>
    import("../../scenarios/sources/miit-green-dc.json", { with: { type: "json" } }),
  "nbs-communique": () =>
    import("../../scenarios/sources/nbs-communique.json", { with: { type: "json" } }),
  "nbs-cpi": () => import("../../scenarios/sources/nbs-cpi.json", { with: { type: "json" } }),
  "ndrc-2026-1077": () =>
    import("../../scenarios/sources/ndrc-2026-1077.json", { with: { type: "json" } }),
  "ndrc-dc-2021": () =>
    import("../../scenarios/sources/ndrc-dc-2021.json", { with: { type: "json" } }),
  "ndrc-dc-2024": () =>
    import("../../scenarios/sources/ndrc-dc-2024.json", { with: { type: "json" } }),
  "nea-gec": () => import("../../scenarios/sources/nea-gec.json", { with: { type: "json" } }),
  "ngfs-phase5": () =>
    import("../../scenarios/sources/ngfs-phase5.json", { with: { type: "json" } }),
  "paris-agreement": () =>
    import("../../scenarios/sources/paris-agreement.json", { with: { type: "json" } }),
  physrisk: () => import("../../scenarios/sources/physrisk.json", { with: { type: "json" } }),
  "ponemon-outage": () =>
    import("../../scenarios/sources/ponemon-outage.json", { with: { type: "json" } }),
  "sasb-internet": () =>
    import("../../scenarios/sources/sasb-internet.json", { with: { type: "json" } }),
  "sasb-real-estate": () =>
    import("../../scenarios/sources/sasb-real-estate.json", { with: { type: "json" } }),
  "sasb-software": () =>
    import("../../scenarios/sources/sasb-software.json", { with: { type: "json" } }),
  "sbti-near-term": () =>
    import("../../scenarios/sources/sbti-near-term.json", { with: { type: "json" } }),
  "schneider-wp108": () =>
    import("../../scenarios/sources/schneider-wp108.json", { with: { type: "json" } }),
  "seee-annual": () =>
    import("../../scenarios/sources/seee-annual.json", { with: { type: "json" } }),
  "sensetime-sustainability-2024": () =>
    import("../../scenarios/sources/sensetime-sustainability-2024.json", {
      with: { type: "json" },
    }),
  "shanghai-ets-2023": () =>
    import("../../scenarios/sources/shanghai-ets-2023.json", { with: { type: "json" } }),
  "shanghai-ets-2024": () =>
    import("../../scenarios/sources/shanghai-ets-2024.json", { with: { type: "json" } }),
  "state-grid-beijing-2024-02": () =>
    import("../../scenarios/sources/state-grid-beijing-2024-02.json", { with: { type: "json" } }),
  "state-grid-hubei-2026-01": () =>
    import("../../scenarios/sources/state-grid-hubei-2026-01.json", { with: { type: "json" } }),
  "szse-17": () => import("../../scenarios/sources/szse-17.json", { with: { type: "json" } }),
  tcfd: () => import("../../scenarios/sources/tcfd.json", { with: { type: "json" } }),
  "uptime-outage-2025": () =>
    import("../../scenarios/sources/uptime-outage-2025.json", { with: { type: "json" } }),
  "uptime-survey": () =>
    import("../../scenarios/sources/uptime-survey.json", { with: { type: "json" } }),
  "wri-aqueduct-3": () =>
    import("../../scenarios/sources/wri-aqueduct-3.json", { with: { type: "json" } }),
};
