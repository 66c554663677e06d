import { formatGiven, formatPercent } from "../../format/number.ts";
import { chooseScale, onScale } from "../../format/scale.ts";
import { unitText } from "../../format/unit-text.ts";
import { viewOf, type Context } from "../context.ts";
import { pointsOf } from "../points.ts";
import { section, paragraph, table } from "../typst/blocks.ts";
import { call, str, type Code } from "../typst/code.ts";
import { valueOfKind } from "../typst/kinds.ts";
import { sentences } from "./risk-values.ts";

const right = { align: "right", share: 1 } as const;

/** Protection, exposure and damage functions, and which figures stand for classes. */
export function groundsSection(context: Context): readonly string[] {
  const { t } = context;
  return [
    section(t("physical.groundsTitle")),
    exposureTable(context),
    functionTable(context),
    paragraph(windText(context)),
    ...(context.request.risk.screening.length === 0 ? [] : [screeningTable(context)]),
  ];
}

type Show = (value: number) => string;

function exposureTable(context: Context): string {
  const { t, say, request, locale } = context;
  const unit = (input: string): string => unitText(viewOf(context, input)?.unit ?? "", locale);
  const plain: Show = (value) => formatGiven(Number(value.toPrecision(4)));
  const columns = [
    { input: "physical.floodProtection", head: t("physical.protection"), show: plain },
    {
      input: "physical.windPressure",
      head: t("physical.wind", { unit: unit("physical.windPressure") }),
      show: plain,
    },
    {
      input: "physical.buildingAssets",
      head: t("physical.buildings", { unit: assetUnit(context, "physical.buildingAssets") }),
      show: (value: number) => onScale(value, assetScale(context, "physical.buildingAssets")),
    },
    {
      input: "physical.serverAssets",
      head: t("physical.servers", { unit: assetUnit(context, "physical.serverAssets") }),
      show: (value: number) => onScale(value, assetScale(context, "physical.serverAssets")),
    },
    {
      input: "physical.exposedShare",
      head: t("physical.exposed"),
      show: (value: number) => formatPercent(value, locale),
    },
    { input: "physical.tripTemperature", head: t("physical.tripAt"), show: plain },
  ];
  return table({
    caption: t("physical.groundsCaption"),
    size: 7.5,
    columns: [
      { head: t("table.site"), share: 1.8 },
      ...columns.map(({ head }) => ({ head, ...right })),
    ],
    rows: request.company.sites
      .filter((site) => site.modelled)
      .map((site) => [
        str(say(site.name)),
        ...columns.map(({ input, show }) => inputCell(context, { input, site: site.id }, show)),
      ]),
  });
}

function inputCell(
  context: Context,
  { input, site }: { readonly input: string; readonly site: string },
  show: Show,
): Code {
  const view = viewOf(context, input, site) ?? viewOf(context, input);
  if (view === undefined || typeof view.value !== "number") return str("–");
  return valueOfKind(show(view.value), view.provenance.kind);
}

function assetScale(context: Context, input: string): ReturnType<typeof chooseScale> {
  const view = viewOf(context, input);
  const value = typeof view?.value === "number" ? view.value : 0;
  return chooseScale([value], "CNY", context.locale);
}

/** Money of an input as `CNY m/MW`. */
function assetUnit(context: Context, input: string): string {
  const view = viewOf(context, input);
  const below = view?.unit.split("/").slice(1).join("/") ?? "";
  const { unit } = assetScale(context, input);
  return below === "" ? unit : `${unit}/${unitText(below, context.locale)}`;
}

/** Points of both damage functions. */
function functionTable(context: Context): string {
  const { t, locale } = context;
  const curves = (["building", "contents"] as const).flatMap((id) => {
    const view = viewOf(context, `physical.${id}Damage`);
    if (view === undefined) return [];
    const points = Object.entries(pointsOf(view.value))
      .map(([depth, share]) => ({ depth: Number(depth), share }))
      .sort((a, b) => a.depth - b.depth);
    return [{ id, view, points }];
  });
  return table({
    caption: t("physical.functionsCaption"),
    size: 7.5,
    columns: [
      { head: t("physical.function"), share: 1 },
      { head: t("physical.points"), share: 4 },
      { head: t("table.source"), share: 2 },
    ],
    rows: curves.map(({ id, view, points }) => [
      str(t(`physical.${id}Function`)),
      str(
        points
          .map(({ depth, share }) => {
            const at = t("physical.depth", { depth: formatGiven(Number(depth.toPrecision(3))) });
            return `${at}\u00a0${formatPercent(share, locale)}`;
          })
          .join(t("list.comma")),
      ),
      call("small", [str(sourceTitle(context, view.provenance.source).join(""))]),
    ]),
  });
}

function sourceTitle({ request }: Context, id: string | null): readonly string[] {
  const found = request.sources.find((source) => source.id === id);
  return found === undefined ? [] : [found.title];
}

function windText(context: Context): string {
  const { t } = context;
  const [threshold, half] = [
    viewOf(context, "physical.windThreshold"),
    viewOf(context, "physical.windHalfSpeed"),
  ];
  if (typeof threshold?.value !== "number" || typeof half?.value !== "number") return "";
  const [source = ""] = sourceTitle(context, half.provenance.source);
  return t("physical.windFunction", {
    threshold: formatGiven(threshold.value),
    half: formatGiven(half.value),
    source,
  });
}

/** Each screening input once, with its reasons. */
function screeningTable(context: Context): string {
  const { t, request, say } = context;
  const ids = [...new Set(request.risk.screening.map(({ input }) => input))];
  return table({
    caption: t("physical.screeningCaption"),
    size: 7.5,
    columns: [
      { head: t("table.input"), share: 1 },
      { head: t("table.reason"), share: 1.4 },
    ],
    rows: ids.map((id) => {
      const own = request.risk.screening.filter(({ input }) => input === id);
      const why = [...new Set(own.flatMap((each) => each.why ?? []))];
      const means = request.model.symbols.get(id)?.declaration.means;
      return [str(means === undefined ? id : say(means)), str(sentences(why, { locale: "en" }))];
    }),
  });
}
