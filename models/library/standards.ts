import type {
  DisclosureStandards,
  ParagraphIndex,
  ResilienceRules,
} from "../scenario/paragraph-index-schema.ts";
import { loadRequirements } from "./requirements.ts";

/** Loads what the standards ask for, where an appendix answers it, and how it tells pathways apart. */
export async function loadStandards(): Promise<DisclosureStandards> {
  const [requirements, index, resilience] = await Promise.all([
    loadRequirements(),
    import("../../scenarios/standards/paragraph-index.json", { with: { type: "json" } }),
    import("../../scenarios/standards/resilience.json", { with: { type: "json" } }),
  ]);
  const [places, rules]: readonly unknown[] = [index.default, resilience.default];
  return { requirements, index: places as ParagraphIndex, resilience: rules as ResilienceRules };
}
