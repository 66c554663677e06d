import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { nearestTo } from "../../../electron/cli/arguments/nearest.ts";
import { readOverride, readYears } from "../../../electron/cli/arguments/read-values.ts";
import type { CommandIo } from "../../../electron/cli/command-io.ts";
import { jsonText } from "../../../electron/cli/terminal/json-text.ts";
import {
  numberText,
  scaleFor,
  scaledText,
  shortText,
} from "../../../electron/cli/terminal/number-text.ts";
import { oneLine, pad, wrap } from "../../../electron/cli/terminal/plain-text.ts";
import { Interrupted, withProgress } from "../../../electron/cli/terminal/progress.ts";
import { tableText } from "../../../electron/cli/terminal/table.ts";

describe("text", () => {
  it("is padded by columns, not by characters", () => {
    expect(pad("金山雲", 8, "left")).toBe("金山雲  ");
    expect(pad("12", 5, "right")).toBe("   12");
  });

  it.each([
    "a few words that do not fit",
    "按物理模型在当年气候下的年均额外能耗",
    "averylongwordwithoutanyspaceatall",
  ])("is wrapped within the width without loss: %s", (text) => {
    const lines = wrap(text, 10);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(10);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  it("of a message is one line without control characters", () => {
    expect(oneLine("a\nb\u001b[31m\u2028c\u202ed")).toBe("a b [31m c d");
    expect(oneLine("x".repeat(5000))).toHaveLength(600);
  });
});

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [1234567.8, "1,234,568", "1,234,568"],
    [12.3456, "12.35", "12.35"],
    [0.5, "0.5000", "0.5"],
    [-0.00012345, "-0.0001234", "-0.0001234"],
    [1e-9, "1.000e-9", "1.000e-9"],
    [1000, "1,000", "1,000"],
  ])("%d", (value, text, short) => {
    expect(numberText(value)).toBe(text);
    expect(shortText(value)).toBe(short);
  });

  it("share one scale in a table", () => {
    const scale = scaleFor("CNY2024", [240473102, 9104609]);
    expect(scale).toEqual({ divisor: 1e6, unit: "m CNY of 2024", decimals: 1 });
    expect(scaledText(9104609, scale)).toBe("9.1");
    expect(scaleFor("year", [2045])).toEqual({ divisor: 1, unit: "year", decimals: 0 });
  });

  it("that are not finite never become JSON", () => {
    expect(jsonText({ a: [1, null] })).toBe('{"a":[1,null]}\n');
    expect(() => jsonText({ a: Number.NaN })).toThrow("not a finite number");
    expect(() => jsonText([Infinity])).toThrow("not a finite number");
  });
});

describe("a table", () => {
  it("sets numbers to the right below their groups", () => {
    const columns = [
      { head: "what" },
      { head: "2030", align: "right", group: "cost" },
      { head: "2050", align: "right", group: "cost" },
    ] as const;
    expect(tableText(columns, [["金山", "1.0", "23.5"]], 80)).toBe(
      ["            cost", "what  2030  2050", "────  ────  ────", "金山   1.0  23.5", ""].join(
        "\n",
      ),
    );
  });

  it("breaks text where it is too wide", () => {
    const columns = [{ head: "id" }, { head: "meaning", mayWrap: true }];
    const text = tableText(columns, [["a", "one two three four five six seven eight"]], 24);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(24);
  });
});

describe("names", () => {
  it("are guessed from what resembles them", () => {
    const known = ["energy.cost", "energy.costChange", "carbon.scope1", "water.cost"];
    expect(nearestTo("energy.cst", known)).toContain("energy.cost");
    expect(nearestTo("cost", known)).toEqual(["water.cost", "energy.cost", "energy.costChange"]);
    expect(nearestTo("zzzzzz", known)).toEqual([]);
  });
});

describe("values", () => {
  it.each([
    ["energy.tariff=0.8 CNY/kWh", { path: "energy.tariff", value: 0.8, unit: "CNY/kWh" }],
    ["energy.tariff[a-b] = 700", { path: "energy.tariff[a-b]", value: 700, unit: undefined }],
    ["x.y=-1e3%", { path: "x.y", value: -1000, unit: "%" }],
    [
      "energy.contractedShare=2024:0,2030:.5 1",
      {
        path: "energy.contractedShare",
        value: { points: { "2024": 0, "2030": 0.5 } },
        unit: "1",
      },
    ],
    ["cooling.technology=IEC", { path: "cooling.technology", value: "IEC" }],
  ])("%s", (text, override) => {
    expect(readOverride(text)).toEqual(override);
  });

  it("of years keep their order", () => {
    expect(readYears("2050, 2030-2032", { from: 2024, to: 2060 })).toEqual([
      2050, 2030, 2031, 2032,
    ]);
  });
});

describe("long work", () => {
  const io = (isTerminal: boolean, lines: string[]): CommandIo => ({
    out: () => undefined,
    err: (text) => void lines.push(text),
    isTerminal,
    columns: 80,
    cwd: "/",
  });

  function* work(total: number): Generator<{ done: number; total: number }, string, void> {
    for (let done = 1; done <= total; done += 1) {
      const until = performance.now() + 20;
      while (performance.now() < until);
      yield { done, total };
    }
    return "result";
  }

  it("shows on a terminal how far it is, and leaves nothing behind", async () => {
    const lines: string[] = [];
    expect(await withProgress(work(40), io(true, lines), "working")).toBe("result");
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toMatch(/working +\d+ %$/);
    expect(lines.at(-1)).toBe("\r\u001b[2K");
  });

  it("is silent elsewhere", async () => {
    const lines: string[] = [];
    await withProgress(work(25), io(false, lines), "working");
    expect(lines).toEqual([]);
  });

  it("ends at Ctrl-C", async () => {
    setTimeout(() => process.emit("SIGINT"), 10);
    const running = withProgress(work(500), io(false, []), "working");
    await expect(running).rejects.toBeInstanceOf(Interrupted);
    expect(process.listenerCount("SIGINT")).toBeLessThanOrEqual(1);
  });
});
