import { formatGiven, withUnit } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import type { PathWords } from "../../charts/tornado/tornado-series.ts";
import type { Context } from "../context.ts";

const groups = [
  "ngfs",
  "electricity-tariffs",
  "load-growth",
  "local-warming",
  "warming",
  "asset-values",
  "certificates",
  "carbon-allowances-bought",
  "local-carbon-prices",
  "electricity-spread",
] as const;

/** What an input path is called: a group, or what the input means and the site it is of. */
export function pathName(context: Context, path: string): string {
  const { t, say, request } = context;
  if (path.startsWith("group:")) {
    const id = path.slice("group:".length);
    const known = groups.find((group) => group === id);
    return known === undefined ? id : t(`group.${known}`);
  }
  if (path === "energy.costPassThrough") return t("group.pass-through");
  const [, id = path, label] = /^([^[@]+)(?:[[@]([^\]]+)\]?)?$/.exec(path) ?? [];
  const means = request.model.symbols.get(id)?.declaration.means;
  const name = means === undefined ? id : shortened(say(means));
  if (label === undefined) return name;
  const site = request.company.sites.find((each) => each.id === label);
  return `${name}, ${site === undefined ? label : (say(site.name).split(/[,，(（]/)[0] ?? "").trim()}`;
}

/** The head of a meaning, without its conditions. */
function shortened(means: string): string {
  return (means.split(/[,;:，；：]/)[0] ?? means).trim();
}

/** An input with its values at the two ends of a bar. */
export function rowWords(context: Context, row: SensitivityResult["tornado"][number]): PathWords {
  const name = pathName(context, row.path);
  const [first, ...others] = row.inputs;
  if (first === undefined || others.length > 0) return { name, low: "", high: "" };
  const unit = unitText(first.unit, context.locale);
  const show = (value: number): string => withUnit(formatGiven(Number(value.toPrecision(3))), unit);
  return { name, low: show(first.atLow), high: show(first.atHigh) };
}
