/** Sets of factors of fuels under the names of those who publish them. */
export const setNames: Readonly<Record<string, string>> = {
  "ndrc-2015": "NDRC 2015",
  "gbt-2589-2020": "GB/T 2589-2020",
  "gbt-2589": "GB/T 2589",
  "ipcc-2006": "IPCC 2006",
};
