import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { OneSidedNote } from "../../../renderer/controls/one-sided-note.tsx";
import type { RangedFigure } from "../../../renderer/format/one-sided.ts";
import { LocaleContext } from "../../../renderer/i18n/locale-context.ts";
import { rangedFigures } from "../../../renderer/views/neutrality/neutrality-figures.ts";
import { rangedIn, rangedMagnitude } from "../../../renderer/views/ranged-in.ts";
import { madeRun } from "../../support/made-run.ts";

const views = join(import.meta.dirname, "../../../renderer/views");

function note(figures: readonly (RangedFigure | undefined)[]): string {
  return renderToStaticMarkup(
    <LocaleContext value="en">
      <OneSidedNote figures={figures} />
    </LocaleContext>,
  );
}

/** A central run and draws about another level: nine tenths within a tenth of it. */
function drawnAbout(level: number, central: number) {
  const metrics = (value: number) => ({
    "carbon.netEmissions": () => value,
    "carbon.neutralityCost": () => 1,
  });
  const single = { "carbon.neutralityYear": 2045 };
  return {
    run: madeRun({ yearly: metrics(central), single }),
    drawn: madeRun({ yearly: metrics(level), isEnsemble: true }),
  };
}

describe("the note on one-sided ranges", () => {
  it("stands where a central figure lies outside, and only there", () => {
    const wanted = { metric: "carbon.netEmissions" };
    const outside = rangedIn(drawnAbout(100, 60), wanted, 2030);
    expect(outside).toEqual({ value: 60, low: 80, high: 120 });
    expect(note([undefined, outside])).toContain("central case");
    expect(note([rangedIn(drawnAbout(100, 100), wanted, 2030)])).toBe("");
  });

  it("needs draws of the year", () => {
    const { run, drawn } = drawnAbout(100, 60);
    const wanted = { metric: "carbon.netEmissions" };
    expect(rangedIn({ run, drawn: undefined }, wanted, 2030)).toBeUndefined();
    expect(rangedIn({ run, drawn: { ...drawn, years: [2050] } }, wanted, 2030)).toBeUndefined();
    expect(rangedIn({ run, drawn }, { metric: "energy.cost" }, 2030)).toBeUndefined();
  });

  it("stands below the figures of neutrality: emissions as well as the year", () => {
    const { run, drawn } = drawnAbout(100, 100);
    const years = (p05: number | null, p95: number | null) => ({
      ...drawn,
      results: {
        ...drawn.results,
        "carbon.neutralityYear": {
          unit: "year",
          over: [],
          values: { p05, p25: p05, p50: p95, p75: p95, p95, mean: null },
        },
      },
    });
    expect(note(rangedFigures({ run, drawn: years(2040, null) }, 2030))).toBe("");
    expect(note(rangedFigures({ run, drawn: years(2046, null) }, 2030))).toContain("central case");
    const low = { ...drawnAbout(100, 60).run };
    expect(note(rangedFigures({ run: low, drawn: years(2040, 2050) }, 2030))).not.toBe("");
    expect(note(rangedFigures({ run: low, drawn: undefined }, 2030))).toBe("");
  });

  it("stands below magnitudes of draws, not of ratings by hand", () => {
    const magnitude = { central: 0.1, low: 0.2, high: 0.3 } as NonNullable<MatrixItem["magnitude"]>;
    expect(note([rangedMagnitude({ magnitude, override: null })])).toContain("central case");
    const override = { likelihood: 3, magnitude: 0.1, why: "seen" } as const;
    expect(note([rangedMagnitude({ magnitude, override })])).toBe("");
    const bare = { ...magnitude, low: null, high: null };
    expect(note([rangedMagnitude({ magnitude: bare, override: null })])).toBe("");
  });

  it("has a place in every view that shows a figure with a range of its draws", () => {
    const folders = readdirSync(views, { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    const without = folders.flatMap(({ name }) => {
      const source = readdirSync(join(views, name))
        .filter((file) => file.endsWith(".tsx"))
        .map((file) => readFileSync(join(views, name, file), "utf8"))
        .join("\n");
      const hasRange = /\brange=\{(?:range|boundsText|spread)|drawnRange\(|magnitude\.low/.test(
        source,
      );
      return hasRange && !source.includes("<OneSidedNote") ? [name] : [];
    });
    expect(without).toEqual([]);
  });
});
