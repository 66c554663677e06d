import type { ImportedScenarios } from "./imported-schema.ts";

/** Rows of a file that were not taken, counted by the reason. */
export interface Aside {
  readonly add: (reason: string, rows: readonly string[]) => void;
  readonly list: () => ImportedScenarios["leftAside"];
}

/** Starts counting the rows that are not taken, in the order in which the reasons come up. */
export function countAside(): Aside {
  const counted = new Map<string, { rows: number; first: string }>();
  return {
    add: (reason, rows) => {
      const [first] = rows;
      if (first === undefined) return;
      const known = counted.get(reason) ?? { rows: 0, first };
      known.rows += rows.length;
      counted.set(reason, known);
    },
    list: () => [...counted].map(([reason, { rows, first }]) => ({ reason, rows, first })),
  };
}
