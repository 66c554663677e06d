import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { companyTemplate } from "../../../../electron/host/export/company-template.ts";
import { newCompany } from "../../../../models/company/new-company.ts";
import { testHost } from "../../../support/test-host.ts";

const request = { id: "fresh", name: "Fresh", baseYear: 2024, date: "2026-11-21" };

describe("companies that come and go by file", () => {
  const host = testHost();
  const window = host.window();

  afterAll(() => {
    host.remove();
  });

  it("a template is saved, and read back as its company", async () => {
    const path = join(host.documents, "template.xlsx");
    const written = await window.ask("template.save", { ...request, path });
    expect(written).toEqual({ path, bytes: readFileSync(path).length });
    expect(await window.ask("import.company", { path })).toEqual(newCompany(request));
  });

  it("a company file in JSON is read too, and one that does not fit is refused by cell", async () => {
    const company = newCompany(request);
    const text = new TextEncoder().encode(JSON.stringify(company));
    expect(await window.ask("import.company", { name: "c.json", bytes: text })).toEqual(company);
    const site = { ...company.sites[0]!, region: "atlantis" };
    const bytes = await companyTemplate({ ...company, sites: [site] });
    const fault = await window.fault("import.company", { name: "c.xlsx", bytes });
    expect(fault.message).toContain("sheet Sites, row 2, column region");
  });

  it("a template is written as a spreadsheet only, of years the library knows", async () => {
    const path = join(host.documents, "template.txt");
    expect((await window.fault("template.save", { ...request, path })).code).toBe("not-allowed");
    const old = { ...request, baseYear: 1999, path: join(host.documents, "t.xlsx") };
    expect((await window.fault("template.save", old)).code).toBe("bad-request");
  });
});
