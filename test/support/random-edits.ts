import * as fc from "fast-check";
import type { Company } from "../../models/company/company-schema.ts";
import type { Site } from "../../models/company/site-schema.ts";
import type { TaxonomyItem } from "../../models/company/taxonomy-schema.ts";
import type { Change } from "../../models/workbook/change.ts";
import { addCompany, copyCompany, removeCompany } from "../../models/workbook/edits/companies.ts";
import { renameWorkbook } from "../../models/workbook/edits/companies.ts";
import { clearOverride, setOverride } from "../../models/workbook/edits/overrides.ts";
import {
  duplicatePairing,
  removePairing,
  reshapePath,
} from "../../models/workbook/edits/pairings.ts";
import { clearRating, rateItem, setRatingRules } from "../../models/workbook/edits/ratings.ts";
import {
  addRegisterItem,
  editRegisterItem,
  freeId,
  itemFromTaxonomy,
  removeRegisterItem,
  setFormula,
} from "../../models/workbook/edits/register.ts";
import { changeTechnology, removePoint, setPoint } from "../../models/workbook/edits/sites.ts";
import type { Workbook } from "../../models/workbook/workbook-schema.ts";
import { defaultRatingRules } from "../../models/kernels/rating/rules.ts";
import type { Pairing } from "../../models/scenario/pairing-schema.ts";

/** What edits are made of besides the workbook. */
export interface EditMaterial {
  readonly taxonomy: readonly TaxonomyItem[];
  readonly pairings: readonly Pairing[];
  readonly company: Company;
}

/** One of the edits a user may make, chosen by its name and some numbers. */
export interface RandomEdit {
  readonly kind: EditKind;
  /** Chooses among what there is. */
  readonly pick: readonly [number, number, number];
  readonly text: string;
}

type Maker = (workbook: Workbook, edit: RandomEdit, material: EditMaterial) => Change;

const makers = {
  rename: (workbook, { text }) => renameWorkbook(workbook, text),
  override: (workbook, { pick, text }) =>
    setOverride(workbook, {
      company: companyOf(workbook, pick[0]),
      path: pick[1] % 2 === 0 ? "energy.tariff" : `energy.tariff[site-${pick[1] % 3}]`,
      value: pick[2],
      why: text,
    }),
  clear: (workbook, { pick }) =>
    clearOverride(workbook, companyOf(workbook, pick[0]), "energy.tariff"),
  point: (workbook, { pick, text }) => {
    const [company, site] = siteOf(workbook, pick);
    const year = 2026 + (pick[2] % 20);
    const figure = pick[2] % 2 === 0 ? "pue" : "wue";
    return setPoint(workbook, {
      company,
      site: site.id,
      figure,
      role: "targets",
      year,
      value: 1.1 + pick[2] / 1000,
      why: text,
    });
  },
  removePoint: (workbook, { pick }) => {
    const [company, site] = siteOf(workbook, pick);
    const years = Object.keys(site.pue?.targets ?? {});
    const year = Number(years[pick[2] % Math.max(1, years.length)] ?? 1990);
    return removePoint(workbook, { company, site: site.id, figure: "pue", role: "targets", year });
  },
  technology: (workbook, { pick, text }) => {
    const [company, site] = siteOf(workbook, pick);
    return changeTechnology(workbook, { company, site: site.id, technology: "AC", why: text });
  },
  addItem: (workbook, { pick }, { taxonomy }) => {
    const company = companyOf(workbook, pick[0]);
    const register = workbook.companies[company]?.register ?? [];
    const item = itemFromTaxonomy(taxonomy[pick[1] % taxonomy.length]!, register);
    return addRegisterItem(workbook, company, item);
  },
  editItem: (workbook, { pick, text }) => {
    const values = { description: text, owner: pick[2] % 2 === 0 ? text : undefined };
    return editRegisterItem(workbook, itemOf(workbook, pick), { values });
  },
  formula: (workbook, { pick }) =>
    setFormula(workbook, itemOf(workbook, pick), { formula: `${pick[2]} * energy.cost` }),
  removeItem: (workbook, { pick }) => removeRegisterItem(workbook, itemOf(workbook, pick)),
  rate: (workbook, { pick, text }) =>
    rateItem(
      workbook,
      { ...itemOf(workbook, pick), pairing: "severe", year: 2030 },
      { likelihood: 3, magnitude: pick[2] / 100, why: text },
    ),
  unrate: (workbook, { pick }) =>
    clearRating(workbook, { ...itemOf(workbook, pick), pairing: "severe", year: 2030 }),
  rules: (workbook, { pick }) =>
    setRatingRules(
      workbook,
      pick[0] % 3 === 0
        ? undefined
        : { ...defaultRatingRules, likelihoodFrom: [0.1, 0.2, 0.3, 0.4], highAbove: 1 + pick[2] },
    ),
  copy: (workbook, { pick, text }) => {
    const taken = workbook.order.map((id) => ({ id }));
    return copyCompany(workbook, companyOf(workbook, pick[0]), {
      id: freeId("copy", taken),
      name: text,
    });
  },
  add: (workbook, _, { company }) => {
    const taken = workbook.order.map((id) => ({ id }));
    return addCompany(workbook, { ...company, id: freeId("added", taken) }, "file");
  },
  remove: (workbook, { pick }) => removeCompany(workbook, companyOf(workbook, pick[0])),
  duplicate: (workbook, { pick, text }, { pairings }) =>
    duplicatePairing(workbook, pairings[pick[0] % pairings.length]!, {
      id: freeId("own", workbook.pairings),
      name: text,
    }),
  reshape: (workbook, { pick }) =>
    reshapePath(
      workbook,
      { pairing: ownOf(workbook, pick[0]), input: "scenario.carbonPriceLevel" },
      pick[1] % 3 === 0 ? undefined : { points: { "2030": pick[2] }, unit: "USD2010/tCO2e" },
    ),
  removePairing: (workbook, { pick }) => removePairing(workbook, ownOf(workbook, pick[0])),
} satisfies Record<string, Maker>;

type EditKind = keyof typeof makers;

/** Any edit. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(makers) as EditKind[])),
  pick: fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)),
  text: fc.constantFrom(
    "Bug",
    "日本",
    "a/b~c",
    "=1+1",
    "  spaces ",
    "\u{1F30A} wave",
    "x".repeat(300),
  ),
});

/** The change an edit makes of a workbook. Throws EditError where the workbook has not what it edits. */
export function changeBy(workbook: Workbook, edit: RandomEdit, material: EditMaterial): Change {
  const maker: Maker = makers[edit.kind];
  return maker(workbook, edit, material);
}

function companyOf({ order }: Workbook, pick: number): string {
  return order[pick % Math.max(1, order.length)] ?? "none";
}

function siteOf(workbook: Workbook, pick: RandomEdit["pick"]): readonly [string, Site] {
  const company = companyOf(workbook, pick[0]);
  const sites = workbook.companies[company]?.sites ?? [];
  return [company, sites[pick[1] % Math.max(1, sites.length)] ?? ({ id: "none" } as Site)];
}

function itemOf(workbook: Workbook, pick: RandomEdit["pick"]): { company: string; item: string } {
  const company = companyOf(workbook, pick[0]);
  const register = workbook.companies[company]?.register ?? [];
  return { company, item: register[pick[1] % Math.max(1, register.length)]?.id ?? "none" };
}

function ownOf({ pairings }: Workbook, pick: number): string {
  return pairings[pick % Math.max(1, pairings.length)]?.id ?? "none";
}
