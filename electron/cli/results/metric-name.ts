/** One value of a metric, as its labels name it: `energy.pue[lingang-aidc,2030]`. */
export function metricName({
  metric,
  site,
  year,
}: {
  readonly metric: string;
  readonly site: string | null;
  readonly year: number | null;
}): string {
  const labels = [site, year].filter((label) => label !== null);
  return labels.length === 0 ? metric : `${metric}[${labels.join(",")}]`;
}
