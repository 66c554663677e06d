import type { Tone } from "../drawing/theme.ts";
import type { Lever } from "./wedges-series.ts";

/** Colours of the levers, from Okabe and Ito's set: told apart by the colour-blind, never alone. */
export const wedgeTones: Readonly<Record<Lever, Tone>> = {
  volume: "#999999",
  plan: "#0072B2",
  warming: "#D55E00",
  grid: "#56B4E9",
  onSite: "#F0E442",
  contracts: "#009E73",
  fuels: "#E69F00",
  credits: "#CC79A7",
};
