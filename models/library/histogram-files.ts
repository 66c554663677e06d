type JsonModule = Promise<{ readonly default: unknown }>;

/** Loaders of the joint histograms by station id, so that only those of a company's sites are read. */
export const histogramFiles: Readonly<Record<string, (() => JsonModule) | undefined>> = {
  "CHN_Beijing.Beijing.545110_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Beijing.Beijing.545110_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Gansu.Xifengzhen.539230_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Gansu.Xifengzhen.539230_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Guangdong.Guangzhou.592870_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Guangdong.Guangzhou.592870_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Guangdong.Shenzhen.594930_SWERA": () =>
    import("../../scenarios/climate/histograms/CHN_Guangdong.Shenzhen.594930_SWERA.json", {
      with: { type: "json" },
    }),
  "CHN_Hainan.Haikou.597580_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Hainan.Haikou.597580_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Hainan.Qionghai.598550_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Hainan.Qionghai.598550_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Hebei.Huailai.544050_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Hebei.Huailai.544050_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Hebei.Zhangbei.533990_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Hebei.Zhangbei.533990_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Hong.Kong.SAR.450070_CityUHK": () =>
    import("../../scenarios/climate/histograms/CHN_Hong.Kong.SAR.450070_CityUHK.json", {
      with: { type: "json" },
    }),
  "CHN_Jiangsu.Dongtai.582510_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Jiangsu.Dongtai.582510_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Jiangsu.Huaiyang-Qingjiang.581440_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Jiangsu.Huaiyang-Qingjiang.581440_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Jiangsu.Lusi.582650_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Jiangsu.Lusi.582650_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Jiangsu.Nanjing.582380_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Jiangsu.Nanjing.582380_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Jiangsu.Xuzhou.580270_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Jiangsu.Xuzhou.580270_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Nei.Mongol.Hohhot.534630_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Nei.Mongol.Hohhot.534630_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Nei.Mongol.Huade.533910_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Nei.Mongol.Huade.533910_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Qinghai.Minhe.528760_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Qinghai.Minhe.528760_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Qinghai.Xining.528660_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Qinghai.Xining.528660_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Shanghai.Shanghai.583620_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Shanghai.Shanghai.583620_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Shanxi.Datong.534870_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Shanxi.Datong.534870_CSWD.json", {
      with: { type: "json" },
    }),
  "CHN_Tianjin.Tianjin.545270_CSWD": () =>
    import("../../scenarios/climate/histograms/CHN_Tianjin.Tianjin.545270_CSWD.json", {
      with: { type: "json" },
    }),
  "USA_TX_Dallas-Fort.Worth.Intl.AP.722590_TMYx.2009-2023": () =>
    import(
      "../../scenarios/climate/histograms/USA_TX_Dallas-Fort.Worth.Intl.AP.722590_TMYx.2009-2023.json",
      { with: { type: "json" } }
    ),
};
