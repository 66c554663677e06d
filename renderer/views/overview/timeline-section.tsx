import { useMemo, type ReactElement } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { TimelineChart } from "../../charts/timeline/timeline-chart.ts";
import { timelineTable } from "../../charts/timeline/timeline-layout.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { useChart } from "../use-chart.ts";
import { timelineOf } from "./timeline-of.ts";
import styles from "./overview.module.css";

/** The years that matter: the company's horizons, the windows of the ratings, targets and limits. */
export function TimelineSection({ company }: { readonly company: Company }): ReactElement | null {
  const say = useMessages(overviewMessages);
  const sayItem = useMessages(itemMessages);
  const text = useText();
  const { number } = useFormat();
  const year = useLensField("year");
  const { result: library } = useJob("library", {});
  const { ref, width } = useWidth<HTMLElement>();
  const { theme, locale, screen } = useChart();
  const series = useMemo(
    () =>
      timelineOf({
        company,
        limits: library?.limits ?? [],
        year,
        say: text,
        horizonName: (id) => sayItem(`horizon.${id}`),
        limitName: ({ pue, kind }) =>
          say(kind === "assumed" ? "overview.limitAssumed" : "overview.limit", {
            pue: number(pue, 2),
          }),
      }),
    [company, library, year, text, say, sayItem, number],
  );
  const title = say("overview.years");
  return (
    <section ref={ref} className={styles["years"]}>
      <ChartFrame
        title={title}
        caption={say("overview.yearsCaption", { year: company.baseYear })}
        table={() => timelineTable(series, locale)}
        name={title}
        theme={theme}
        locale={locale}
      >
        {width === 0 ? null : (
          <TimelineChart {...{ series, width, theme, locale, screen }} label={title} />
        )}
      </ChartFrame>
    </section>
  );
}
