import type { Company } from "../../../models/company/company-schema.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { commandMessages } from "../../i18n/messages/window/command-messages.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import type { ModelCatalogue } from "../../run/job-types.ts";
import { openView, setExplain, setLens } from "../../state/session/session-store.ts";
import type { Lens } from "../../state/session/lens.ts";
import { viewIds } from "../../state/session/views.ts";
import { commandTable } from "../commands/command-table.ts";
import { keysText } from "../commands/keys.ts";
import { shortName } from "../../i18n/short-name.ts";

/** What an entry belongs to. */
export type PaletteGroup =
  "views" | "commands" | "companies" | "scenarios" | "register" | "metrics" | "inputs" | "sources";

/** Something that can be gone to or done. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly text: string;
  readonly note?: string | undefined;
  readonly keys?: string | undefined;
  /** Further words it is found by. */
  readonly also?: string | undefined;
  readonly run: () => void;
}

/** What entries are made from. */
export interface PaletteGiven {
  readonly workbook: Workbook;
  readonly catalogue: ModelCatalogue;
  readonly lens: Lens;
  readonly locale: Locale;
}

/** Every view, command, company, scenario, item, figure and input. */
export function paletteEntries(given: PaletteGiven): readonly PaletteEntry[] {
  const company = given.workbook.companies[given.lens.company];
  return [
    ...viewEntries(given),
    ...commandEntries(given),
    ...companyEntries(given),
    ...scenarioEntries(given),
    ...(company === undefined ? [] : registerEntries(company, given)),
    ...modelEntries(given),
    ...(company === undefined ? [] : sourceEntries(company)),
  ];
}

function viewEntries({ locale }: PaletteGiven): readonly PaletteEntry[] {
  const say = sayIn(shellMessages, locale);
  return viewIds.map((id) => ({
    id: `view ${id}`,
    group: "views",
    text: say(`view.${id}`),
    also: id,
    run: () => openView(id),
  }));
}

function commandEntries({ locale }: PaletteGiven): readonly PaletteEntry[] {
  const say = sayIn(commandMessages, locale);
  return commandTable
    .filter(({ isHidden }) => isHidden !== true)
    .map((command) => ({
      id: `command ${command.id}`,
      group: "commands",
      text: say(command.key),
      keys: keysText(command),
      also: command.id,
      run: command.run,
    }));
}

function companyEntries({ workbook, locale }: PaletteGiven): readonly PaletteEntry[] {
  return workbook.order.flatMap((id): readonly PaletteEntry[] => {
    const company = workbook.companies[id];
    if (company === undefined) return [];
    return [
      {
        id: `company ${id}`,
        group: "companies",
        text: company.name[locale],
        note: String(company.baseYear),
        also: `${id} ${Object.values(company.name).join(" ")}`,
        run: () => setLens({ company: id }),
      },
    ];
  });
}

function scenarioEntries({ catalogue, workbook, locale }: PaletteGiven): readonly PaletteEntry[] {
  return [...catalogue.pairings, ...workbook.pairings].map(({ id, name, physical }) => ({
    id: `scenario ${id}`,
    group: "scenarios",
    text: name[locale],
    note: physical,
    also: id,
    run: () => setLens({ a: id }),
  }));
}

function registerEntries(company: Company, { locale }: PaletteGiven): readonly PaletteEntry[] {
  return company.register.map(({ id, name }) => ({
    id: `register ${id}`,
    group: "register",
    text: name[locale],
    also: id,
    run: () => openView("register", { item: id }),
  }));
}

function modelEntries({ catalogue, lens, locale }: PaletteGiven): readonly PaletteEntry[] {
  const metrics = Object.values(catalogue.metrics)
    .filter(({ over }) => over.every((dimension) => dimension === "year"))
    .map(({ id, over, means }): PaletteEntry => ({
      id: `metric ${id}`,
      group: "metrics",
      text: shortName(means[locale]),
      note: id,
      run: () =>
        setExplain({
          metric: id,
          scenario: lens.a,
          ...(over.includes("year") ? { year: lens.year } : {}),
        }),
    }));
  const inputs = Object.values(catalogue.inputs).map(({ id, means }): PaletteEntry => ({
    id: `input ${id}`,
    group: "inputs",
    text: shortName(means[locale]),
    note: id,
    run: () => openView("assumptions", { search: id }),
  }));
  return [...metrics, ...inputs];
}

function sourceEntries({ documents }: Company): readonly PaletteEntry[] {
  return documents.map((id) => ({
    id: `source ${id}`,
    group: "sources",
    text: id,
    run: () => openView("assumptions", { tab: "sources", search: id }),
  }));
}
