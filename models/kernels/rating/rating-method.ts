import { equation, type MethodEntry } from "../cooling/method/entry.ts";

/**
 * How ratings, orders and indices are computed, section by section, for the method chapter.
 *
 * Names in a formula are defined by an equation before it or by its section's text.
 */
export const ratingMethod: readonly MethodEntry[] = [
  {
    id: "rating.position",
    title: "Place and rating of an item",
    text: "The effect E of an item in a year is measured against the revenue R of that year. g is 1 where a higher effect is a cost and -1 for an opportunity; the other side is shown and never rated. The magnitude of a horizon is that of its worst year. With an event, l_p are the logarithms of 1 - p over the years of the horizon, p the annual probability, and P the joint one; without one P is the share of draws in which M lies above the bound that counts as adverse, 0.1 % unless edited. P gives the class of likelihood, M the band, both the rating, by the rules printed with the matrices.",
    equations: [
      equation("M = max(0, g * E) / R", "magnitude", "1"),
      equation("P = 1 - exp(sum(l_p))", "probability that the event comes within the horizon", "1"),
    ],
    source: "model convention",
  },
  {
    id: "rating.order",
    title: "Order and how firmly it holds",
    text: "Items are ordered by rating and within a rating by magnitude. A rank holds in the share of draws in which the item has it. Kendall's tau-b compares two orders over all pairs of items: C pairs stand in the same order, D_r in reverse, T_1 and T_2 are tied in the first or the second alone.",
    equations: [
      equation(
        "tau = (C - D_r) / sqrt((C + D_r + T_1) * (C + D_r + T_2))",
        "agreement of two orders, 1 to -1",
        "1",
      ),
    ],
    source: "Kendall 1945",
  },
  {
    id: "rating.sobol",
    title: "Sobol indices",
    text: "Two independent samples A and B of n draws each are computed, and for each input a third in which that input alone comes from B and all others from A. y_A, y_B and y_M are the results less the mean over A and B. The standard error of an index is that of a ratio of means by the delta method.",
    equations: [
      equation("V = (sum(y_A ^ 2) + sum(y_B ^ 2)) / (2 * n)", "variance", "1"),
      equation("S = sum(y_B * (y_M - y_A)) / n / V", "share explained alone", "1"),
      equation(
        "S_T = sum((y_A - y_M) ^ 2) / (2 * n) / V",
        "share explained alone and with others",
        "1",
      ),
    ],
    source: "first order as Saltelli et al. 2010; total as Jansen 1999",
  },
];
