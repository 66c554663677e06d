import { expect, test } from "vitest";
import { loadCompany } from "../../../../models/library/companies.ts";
import { targetOf } from "../../../../renderer/views/findings/finding-place.ts";

const company = await loadCompany("sensetime");

test("a finding leads to the view of what it is about", () => {
  const [item] = company.register;
  const [site] = company.sites;
  expect(targetOf("register/0/horizons", company)).toEqual({
    view: "register",
    params: { item: item!.id },
  });
  expect(targetOf(`register/${item!.id}`, company)?.params).toEqual({ item: item!.id });
  expect(targetOf("sites/0/pue", company)).toEqual({ view: "sites", params: { site: site!.id } });
  expect(targetOf("inputs/energy.tariff", company)?.params).toEqual({ input: "energy.tariff" });
  expect(targetOf("register/99", company)).toEqual({ view: "register", params: {} });
  expect(targetOf("disclosed/3/years", company)).toBeUndefined();
});
