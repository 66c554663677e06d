import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { printAppendix } from "../../../../electron/host/appendix/print.ts";
import type { AppendixStandard } from "../../../../electron/contract/export.ts";
import { serialise } from "../../../../models/workbook/serialise.ts";
import { appendixSections, buildAppendix } from "../../../../renderer/appendix/appendix.ts";
import type { AppendixRequest } from "../../../../renderer/appendix/request.ts";
import { appendixRequest } from "../../../support/made-appendix.ts";
import { smallWorkbook } from "../../../support/made-workbook.ts";
import { readPdf } from "../../../support/read-pdf.ts";

const created = "2026-11-20";

let request: AppendixRequest;
beforeAll(async () => {
  request = await appendixRequest({
    company: "sensetime",
    scenarios: ["ndcs"],
    locale: "en",
  });
}, 60_000);

function print(more: Partial<AppendixRequest>, standard?: AppendixStandard): Promise<Uint8Array> {
  return printAppendix({ ...buildAppendix({ ...request, ...more }), created, standard });
}

/** What the metadata of a PDF say of its standard. */
const claims = (pdf: Uint8Array): string => {
  const text = Buffer.from(pdf).toString("latin1");
  return (/<x:xmpmeta.*?<\/x:xmpmeta>/s.exec(text)?.[0] ?? "").replaceAll(/\s+/g, "");
};

async function attachedTo(pdf: Uint8Array): Promise<Record<string, string>> {
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await loading.promise;
  const files: Record<string, string> = {};
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    const content = (await document.getAttachmentContent(id)) as Uint8Array;
    files[filename] = new TextDecoder().decode(content);
  }
  await loading.destroy();
  return files;
}

describe("the standard of a PDF", () => {
  it("is PDF/UA-1 unless another is asked for", async () => {
    const pdf = await print({ sections: [] });
    expect(claims(pdf)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(claims(pdf)).not.toContain("pdfaid:part>");
    expect(await attachedTo(pdf)).toEqual({});
  });

  it("is PDF/A-3a on demand, tagged, with the workbook inside and the same bytes again", async () => {
    const text = serialise(await smallWorkbook());
    const attachments = [{ name: "Small.isotherm", content: text, holds: "workbook" }] as const;
    const pdf = await print({ sections: ["register"], attachments }, "a-3a");
    expect(claims(pdf)).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(claims(pdf)).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(await attachedTo(pdf)).toEqual({ "Small.isotherm": text });
    const read = await readPdf(pdf);
    expect(read.isTagged).toBe(true);
    expect(read.pages.join(" ")).toContain("Attached to this document: Small.isotherm");
    const again = await print({ sections: ["register"], attachments }, "a-3a");
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  }, 30_000);
});

describe("an appendix with few chapters", () => {
  it.each(appendixSections)("prints with %s alone", async (section) => {
    const read = await readPdf(await print({ sections: [section] }));
    const chapters = read.bookmarks.filter(([depth]) => depth === 1);
    expect(chapters).toHaveLength(3);
  });

  it.each(["scenarios", "method"])(
    "prints without %s, as an archive",
    async (section) => {
      const sections = appendixSections.filter((each) => each !== section);
      const pdf = await print({ sections }, "a-3a");
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    },
    20_000,
  );
});
