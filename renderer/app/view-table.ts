import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { ViewId } from "../state/session/views.ts";

/** Where a view stands in the rail. */
export type ViewGroup = "top" | "encode" | "results" | "show" | "trust";

/** A view: its place in the rail, and its code, which is loaded when it is first opened. */
export interface ViewEntry {
  readonly id: ViewId;
  readonly group: ViewGroup;
  readonly View: LazyExoticComponent<ComponentType>;
}

function view(id: ViewId, group: ViewGroup, load: () => Promise<ComponentType>): ViewEntry {
  return { id, group, View: lazy(async () => ({ default: await load() })) };
}

/** Every view of the window, in the order of the rail. */
export const viewTable: readonly ViewEntry[] = [
  view(
    "overview",
    "top",
    async () => (await import("../views/overview/overview-view.tsx")).OverviewView,
  ),
  view(
    "register",
    "encode",
    async () => (await import("../views/register/register-view.tsx")).RegisterView,
  ),
  view("sites", "encode", async () => (await import("../views/sites/sites-view.tsx")).SitesView),
  view(
    "scenarios",
    "encode",
    async () => (await import("../views/scenarios/scenarios-view.tsx")).ScenariosView,
  ),
  view(
    "energy-cost",
    "results",
    async () => (await import("../views/energy-cost/energy-cost-view.tsx")).EnergyCostView,
  ),
  view(
    "neutrality",
    "results",
    async () => (await import("../views/neutrality/neutrality-view.tsx")).NeutralityView,
  ),
  view(
    "matrix",
    "results",
    async () => (await import("../views/matrix/matrix-view.tsx")).MatrixView,
  ),
  view(
    "uncertainty",
    "results",
    async () => (await import("../views/uncertainty/uncertainty-view.tsx")).UncertaintyView,
  ),
  view(
    "stress",
    "results",
    async () => (await import("../views/stress/stress-view.tsx")).StressView,
  ),
  view(
    "appendix",
    "show",
    async () => (await import("../views/appendix/appendix-view.tsx")).AppendixView,
  ),
  view(
    "assumptions",
    "trust",
    async () => (await import("../views/assumptions/assumptions-view.tsx")).AssumptionsView,
  ),
  view(
    "findings",
    "trust",
    async () => (await import("../views/findings/findings-view.tsx")).FindingsView,
  ),
  view(
    "history",
    "trust",
    async () => (await import("../views/history/history-view.tsx")).HistoryView,
  ),
];
