import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder, type ScratchFolder } from "../../support/command-line.ts";
import { refusedLine } from "../../support/refused-command.ts";

const station = "CHN_Shanghai.Shanghai.583620_CSWD";

const misuses: readonly (readonly [argv: readonly string[], message: string])[] = [
  [["rnu"], 'unknown command "rnu"; nearest: run'],
  [["run"], "run: expected <company>, found nothing; see isotherm run --help"],
  [["run", "sensetim"], 'unknown company "sensetim"; nearest: sensetime'],
  [["run", "sensetime", "more"], 'run: expected nothing more, found "more"'],
  [["run", "sensetime", "--scenario", "ndc"], 'unknown pairing "ndc"; nearest: ndcs'],
  [
    ["run", "sensetime", "--scenari", "ndcs"],
    'unknown option of run "--scenari"; nearest: --scenario',
  ],
  [["run", "sensetime", "--scenario"], "--scenario: expected PAIRING, found nothing"],
  [["run", "sensetime", "--scenario", "--json"], "--scenario: expected PAIRING, found --json"],
  [["run", "sensetime", "--json=yes"], '--json: expected no value, found "yes"'],
  [["run", "sensetime", "-x"], 'unknown option of run "-x"'],
  [["run", "sensetime", "--years", "1999"], "--years: expected a whole number from 2024 to 2060"],
  [["run", "sensetime", "--years", "2030,2030"], "expected each year once, found 2030 twice"],
  [["run", "sensetime", "--years", "2040-2030"], "--years: expected a rising range"],
  [["run", "sensetime", "--years", ""], "--years: expected a whole number"],
  [["run", "sensetime", "--draws", "-5"], "--draws: expected a whole number from 1 to 1000000"],
  [["run", "sensetime", "--draws", "10", "--draws", "20"], "--draws: expected once"],
  [["run", "sensetime", "--draws", "1e9"], "--draws: expected a whole number"],
  [["run", "sensetime", "--seed", "x"], "--seed: expected a whole number"],
  [
    ["run", "sensetime", "--metric", "energy.costs"],
    'unknown metric "energy.costs"; nearest: energy.cost',
  ],
  [["run", "sensetime", "--set", "energy.tariff"], "--set: expected PATH=VALUE"],
  [
    ["run", "sensetime", "--set", "energy.tarif=1"],
    'unknown input "energy.tarif"; nearest: energy.tariff',
  ],
  [["run", "sensetime", "--set", "energy.tariff=5 MWh"], "expected a unit like CNY/MWh, found MWh"],
  [["run", "sensetime", "--set", "energy.tariff=5 zorkmid"], 'unknown unit name "zorkmid"'],
  [["run", "sensetime", "--set", "energy.tariff=-5"], "energy.tariff[lingang-aidc]: expected 0 to"],
  [["run", "sensetime", "--set", "energy.tariff=cheap"], "expected a number, found cheap"],
  [["run", "sensetime", "--set", "energy.tariff[moon]=5"], "energy.tariff[moon]: expected one of"],
  [["run", "sensetime", "--set", "cooling.technology=WSX"], "expected one of WSE"],
  [["run", "sensetime", "--set", "__proto__.x=5"], 'unknown input "__proto__.x"'],
  [["explain", "sensetime"], "explain: expected <metric or input>, found nothing"],
  [
    ["explain", "sensetime", "energy.cst", "--scenario", "ndcs"],
    'unknown metric or input "energy.cst"; nearest: energy.cost',
  ],
  [["explain", "sensetime", "energy.cost"], "--scenario: expected one of kc-low"],
  [["explain", "sensetime", "energy.cost", "--scenario", "ndcs"], "energy.cost: varies by year"],
  [
    [
      "explain",
      "sensetime",
      "energy.pue",
      "--scenario",
      "ndcs",
      "--year",
      "2030",
      "--site",
      "moon",
    ],
    'unknown site "moon"; expected one of lingang-aidc',
  ],
  [
    ["explain", "sensetime", "energy.cost", "--scenario", "ndcs", "--year", "2300"],
    "--year: expected a whole number from 2024 to 2060",
  ],
  [["pue", "--station", station], "--technology: expected one of WSE"],
  [["pue", "--technology", "WSX", "--station", station], 'unknown technology "WSX"; nearest: WSE'],
  [
    ["pue", "--technology", "WSE", "--quality", "X", "--station", station],
    'unknown quality "X"; expected one of BASE, HYPER, LEGACY',
  ],
  [["pue", "--technology", "WSE", "--station", "CHN_Shangai"], "unknown station"],
  [
    ["pue", "--technology", "WSE", "--station", station, "--warming", "50"],
    "--warming: expected -20 to 20 K, found 50",
  ],
  [
    ["pue", "--technology", "WSE", "--station", station, "--warming", "warm"],
    "--warming: expected a number",
  ],
  [["pue", "--vectors", "none.csv"], "none.csv: expected a readable file, found none"],
  [["pue", "--vectors", "x.csv", "--station", station], "--station: expected not beside --vectors"],
  [["check"], "check: expected <company>"],
  [["check", "sensetim"], "unknown company"],
  [["metrics", "--lang", "de"], 'unknown language "de"; expected one of en, zh-Hans, zh-Hant'],
  [["help", "rnu"], 'unknown command "rnu"; nearest: run'],
  [["compare", "sensetime", "--rules", "c"], 'unknown side "c"'],
  [["appendix", "sensetime", "--date", "2026-02-30"], "--date: expected a date"],
  [["appendix", "sensetime", "--lang", "fr"], 'unknown language "fr"'],
  [
    ["appendix", "sensetime", "--standard", "a-1a"],
    "nearest: a-3a, ua-1; expected one of ua-1, a-3a",
  ],
  [
    ["appendix", "sensetime", "--sections", "register,matrix"],
    "--sections: expected some of governance, sites, scenarios, energy-cost, neutrality, levers,",
  ],
  [["appendix", "sensetime", "--sections", "register,matrix"], 'paragraphs, found "matrix"'],
  [["appendix", "nobody", "--out", "x.pdf"], 'unknown company "nobody"'],
];

const tables: readonly (readonly [name: string, content: string, message: string])[] = [
  ["missing column", "tech,site,T_db_C,RH_pct\nWSE,BASE,10,50\n", "row 1: expected a column P_Pa"],
  [
    "column given twice",
    "tech,tech,site,T_db_C,RH_pct,P_Pa\n",
    "row 1: expected a column tech, found tech twice",
  ],
  ["short row", "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,10\n", "row 2: expected 5 cells, found 3"],
  [
    "unknown technology",
    "tech,site,T_db_C,RH_pct,P_Pa\nWSX,BASE,10,50,101325\n",
    "row 2 tech: expected one of WSE",
  ],
  [
    "no number",
    "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,warm,50,101325\n",
    "row 2 T_db_C: expected a number from -60 to 60",
  ],
  [
    "missing number",
    "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,,50,101325\n",
    "row 2 T_db_C: expected a number from -60 to 60, found nothing",
  ],
  [
    "humidity beyond 100 %",
    "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,10,150,101325\n",
    "row 2 RH_pct: expected a number from 0 to 100",
  ],
  ["empty", "", "expected a document, found an empty file"],
];

describe("bad use", () => {
  let folder: ScratchFolder;
  beforeAll(() => {
    folder = scratchFolder();
  });
  afterAll(() => folder.remove());

  it.each(misuses)("%j", async (argv, message) => {
    expect(await refusedLine(argv, folder.path)).toContain(message);
  });

  it.each(tables)("vectors: %s", async (_name, content, message) => {
    const file = folder.put("bad.csv", content);
    const line = await refusedLine(["pue", "--vectors", file], folder.path);
    expect(line.replace("bad.csv:", "bad.csv")).toContain(`bad.csv ${message}`);
  });

  it("keeps control characters of a file from the terminal", async () => {
    const file = folder.put("bad.json", '{"\\u001b[31mred\\u2028": 1}');
    const line = await refusedLine(["run", file], folder.path);
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  });
});
