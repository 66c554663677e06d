import { useMemo } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import type { MatrixItem, MatrixMethod } from "../../../models/run/matrix/matrix-types.ts";
import type { RatedRegister } from "../../run/job-types.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { useText } from "../../i18n/locale-context.ts";
import { useCompany } from "../../state/document/document.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useLens, useViewParam } from "../../state/session/session-store.ts";
import { horizonYear, useMatrices, type Matrices } from "../use-matrices.ts";

/** A pairing of the lens: its name and the colour of its pathway. */
export interface SceneSide {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** What the view shows at the moment. */
export interface MatrixScene {
  readonly company: Company;
  /** The matrix whose marks are drawn, and that of the pairing compared with. */
  readonly shown: RatedRegister;
  readonly other: RatedRegister | undefined;
  readonly side: SceneSide;
  readonly otherSide: SceneSide | undefined;
  readonly year: number;
  readonly method: MatrixMethod;
  readonly numberOf: (id: string) => number;
  /** The item whose detail is shown: the chosen one, else the first. */
  readonly item: MatrixItem | undefined;
  readonly isStale: boolean;
}

/** The scene under the lens; undefined until matrices are there. */
export function useMatrixScene(): {
  readonly scene: MatrixScene | undefined;
  readonly matrices: Matrices;
} {
  const lens = useLens();
  const company = useCompany();
  const sides = useSides(lens.a, lens.b);
  const isSwapped = useViewParam("side") === "b" && sides.length > 1;
  const method = useViewParam("by") === "four-dimensions" ? "four-dimensions" : "bands";
  const chosen = useViewParam("item");
  const scenarios = useMemo(
    () => [lens.a, ...(lens.b === null || lens.b === lens.a ? [] : [lens.b])],
    [lens.a, lens.b],
  );
  const matrices = useMatrices(scenarios, { method });
  const year = horizonYear(lens.year);
  const [side, otherSide] = isSwapped ? sides.toReversed() : sides;
  const scene = useMemo(() => {
    if (company === undefined || side === undefined) return undefined;
    const exact = matrices.of(side.id, year);
    const shown = exact ?? matrices.all.find(({ matrix }) => matrix.year === year);
    if (shown === undefined || shown.matrix.company !== company.id) return undefined;
    const places = new Map(company.register.map(({ id }, i) => [id, i + 1]));
    const { items } = shown.matrix;
    return {
      company,
      shown,
      other: otherSide === undefined ? undefined : matrices.of(otherSide.id, year),
      side,
      otherSide,
      year,
      method,
      numberOf: (id: string) => places.get(id) ?? 0,
      item: items.find(({ id }) => id === chosen) ?? firstOf(items),
      isStale: matrices.status !== "fresh",
    } as const;
  }, [company, matrices, side, otherSide, year, method, chosen]);
  return { scene, matrices };
}

/** The highest risk, or whatever there is where no risk is rated. */
function firstOf(items: readonly MatrixItem[]): MatrixItem | undefined {
  return items.find(({ side, rating }) => side === "cost" && rating !== null) ?? items[0];
}

function useSides(a: string, b: string | null): readonly SceneSide[] {
  const pairings = usePairings();
  const text = useText();
  const ids = b === null || b === a ? [a] : [a, b];
  const key = JSON.stringify(
    ids.map((id) => {
      const pairing = pairings.find((each) => each.id === id);
      const name = pairing === undefined ? id : text(pairing.name);
      return { id, name, colour: pathwayColour(pairing?.hazardsFrom ?? "") };
    }),
  );
  return useMemo(() => JSON.parse(key) as readonly SceneSide[], [key]);
}
