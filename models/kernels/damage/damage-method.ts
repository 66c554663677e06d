import { equation, type MethodEntry } from "../cooling/method/entry.ts";

/**
 * How the kernels of damage compute, section by section, for the method chapter.
 *
 * Names in a formula are defined by an equation before it or by its section's text.
 */
export const damageMethod: readonly MethodEntry[] = [
  {
    id: "damage.protection",
    title: "Levels behind a protection",
    text: "Levels of floods are points i of a curve: return period x_i, as a multiple of the one the protection holds, and level h_i in metres over the protected one in the base year. A year scales the levels by s and lifts them by r. An event floods a site if and only if its level of the year lies above 0, and then to its full depth: protection is a level, not a share taken off. With 1 and 2 the neighbouring points at whose levels the protection is passed, g_1 at most 0 and g_2 above it, q_0 is how often it is overtopped, as a multiple of the frequency it holds. Where all levels lie above it q_0 is 1 / x of the first point, where none does it is 0.",
    equations: [
      equation("g(h) = h * s + r", "level of the year over the protected one", "m"),
      equation("q(x) = 1 / x", "frequency of a return period", "1"),
      equation(
        "q_0 = q(x_2) + (q(x_1) - q(x_2)) * g(h_2) / (g(h_2) - g(h_1))",
        "frequency of overtopping",
        "1",
      ),
    ],
    source: "model convention; levels straight in the frequency between points",
  },
  {
    id: "damage.depthDamage",
    title: "Expected and single losses by depth",
    text: "D(d) is the share of the value lost at depth d: straight between the published points, nothing below the first, the last held above. The expected loss is the integral of D at full depth over the frequency, from 0 to q_0: the sum of A over neighbouring points, of which the part up to q_0 counts, and of A_last, which holds the loss of the rarest event to frequency 0. Divided by the return period of the protection it is the share lost in an average year. D_e is the share lost in the event of a frequency q_e between two points.",
    equations: [
      equation(
        "A = (q_1 - q_2) * (D_1 + D_2) / 2",
        "part between two points, q_1 the more frequent",
        "1",
      ),
      equation("A_last = q_last * D_last", "part beyond the rarest point", "1"),
      equation(
        "D_e = D_2 + (D_1 - D_2) * (q_e - q_2) / (q_1 - q_2)",
        "share lost in the event of frequency q_e",
        "1",
      ),
    ],
    source:
      "trapezoidal rule over the exceedance curve, as Ward et al. 2011; Huizinga, de Moel & Szewczyk 2017 (JRC105688); FEMA Hazus flood model",
  },
  {
    id: "damage.wind",
    title: "Losses by wind",
    text: "Speeds V grow with the logarithm of the return period T from the speed V_ref of the reference period T_ref by the growth c. The loss is taken at T = 10, 20, 50, 100, 200, 500 and 1,000 years and integrated over the annual probability 1 / T, straight between points, the last held to probability 0, nothing above the first. V_0 is the speed below which nothing is lost, V_half the one at which half the value is lost.",
    equations: [
      equation(
        "V(T) = V_ref * (1 + c * log(T / T_ref))",
        "one-minute mean speed of the event",
        "m/s",
      ),
      equation("u(T) = max(0, V(T) - V_0) / (V_half - V_0)", "speed over the threshold", "1"),
      equation("D(T) = u(T) ^ 3 / (1 + u(T) ^ 3)", "share of the value lost", "1"),
      equation(
        "A = (1 / T_1 - 1 / T_2) * (D(T_1) + D(T_2)) / 2",
        "part of an average year between two return periods",
        "1",
      ),
    ],
    source: "Emanuel 2011; regional parameters of Eberenz, Lüthi & Bresch 2021",
  },
  {
    id: "damage.heat",
    title: "Hours above a temperature",
    text: "A typical year is a histogram of H hours in bins of width w_b that begin at t_b; hours are spread evenly over a bin. The hours above t are the sum of H_above over the bins. The program makes the curve once, with a point at every edge of a bin.",
    equations: [
      equation(
        "H_above(t) = H * min(1, max(0, (t_b + w_b - t) / w_b))",
        "hours of one bin above t",
        "h",
      ),
    ],
    source: "typical year of the station",
  },
  {
    id: "damage.credits",
    title: "Service credits",
    text: "An outage of n hours leaves an uptime of its month of 30 days. The share of the monthly fee that is credited is the largest of the bands of the service level whose bound lies above the uptime.",
    equations: [equation("uptime = max(0, 1 - n / 720)", "uptime of the month", "1")],
    source: "service level of a cloud provider",
  },
];
