import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Site } from "../../../models/company/site-schema.ts";
import { LandMapChart } from "../../charts/land-map/land-map-chart.tsx";
import { landMapTable } from "../../charts/land-map/land-map-layout.ts";
import { loadLand } from "../../charts/land-map/land-outline.ts";
import type { LandMapSeries, LandOutline } from "../../charts/land-map/land-map-series.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { useChart } from "../use-chart.ts";
import { orderedSites, shortName, siteFigures } from "./sites-figures.ts";
import type { SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

function chooseSite(site: string): void {
  setViewParams({ site });
}

/** Where the sites stand; a mark chooses its site. */
export function SiteMap(props: SitesProps): ReactElement {
  const { company, year } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const { ref, width } = useWidth();
  const land = useLand();
  const { theme, locale, screen } = useChart({ onChoose: chooseSite });
  const series = useMapSeries(props);
  const name = say("sites.map", { company: text(company.name) });
  const unplaced = company.sites.filter(({ location }) => location === undefined);
  return (
    <div ref={ref} className={styles["map"]}>
      <ChartFrame
        table={() => landMapTable(series, locale)}
        name={name}
        theme={theme}
        locale={locale}
        caption={[
          say("sites.mapNote", { year }),
          unplaced.length === 0
            ? ""
            : say("sites.withoutPlace", { names: namesOf(unplaced, text, locale) }),
        ].join(locale === "en" ? " " : "")}
      >
        {width === 0 || land === null ? null : (
          <LandMapChart
            series={series}
            width={width}
            height={Math.round(Math.min(420, Math.max(230, width * 0.72)))}
            land={land}
            theme={theme}
            locale={locale}
            label={name}
            screen={screen}
          />
        )}
      </ChartFrame>
    </div>
  );
}

function namesOf(
  sites: readonly Site[],
  text: (name: Site["name"]) => string,
  locale: string,
): string {
  return sites.map(({ name }) => shortName(text(name))).join(locale === "en" ? ", " : "、");
}

function useMapSeries({ company, run, year }: SitesProps): LandMapSeries {
  const text = useText();
  const { number } = useFormat();
  return useMemo(() => {
    const figures = orderedSites(company, run, year).map((site) => siteFigures(run, site, year));
    const largest = Math.max(1, ...figures.map(({ electricity = 0 }) => electricity));
    return {
      sites: figures.flatMap(({ site, electricity = 0, pue }) => {
        const { location } = site;
        if (location === undefined) return [];
        const { latitude, longitude, precision } = location;
        return [
          {
            id: site.id,
            name: shortName(text(site.name)),
            longitude,
            latitude,
            isApproximate: /province|region|stand/.test(precision),
            weight: electricity / largest,
            ...(pue === undefined ? {} : { note: `PUE ${number(pue, 2)}` }),
          },
        ];
      }),
    };
  }, [company, run, year, text, number]);
}

/** The outline of land; null until it is there. */
function useLand(): LandOutline | null {
  const [land, setLand] = useState<LandOutline | null>(null);
  useEffect(() => {
    let isOver = false;
    void loadLand().then((loaded) => {
      if (!isOver) setLand(loaded);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return land;
}
