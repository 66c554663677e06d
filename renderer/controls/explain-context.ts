import { createContext, useContext } from "react";
import type { ExplainRequest } from "../../models/run/explain.ts";

/** The figure an explanation is of; pairing and year of the lens where they are left out. */
export interface FigureTarget extends Pick<ExplainRequest, "metric" | "year" | "site" | "at"> {
  readonly scenario?: string | undefined;
}

/** Opens explanations, and tells which figure is explained now. */
export interface ExplainActions {
  readonly open: (target: FigureTarget) => void;
  readonly isOpen: (target: FigureTarget) => boolean;
}

/** How figures below open their explanation; the window gives it. */
export const ExplainContext = createContext<ExplainActions>({
  open: () => undefined,
  isOpen: () => false,
});

/** How figures open their explanation. */
export function useExplain(): ExplainActions {
  return useContext(ExplainContext);
}
