import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { clearOverride, setOverride } from "../../state/document/edits.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { inputOf, type SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";
import { useTechnologyName } from "./technology-name.ts";

/** How the site is cooled: technology and quality, with the reason the data give. */
export function SitePlant(props: SitesProps): ReactElement {
  const say = useMessages(sitesMessages);
  const nameOf = useTechnologyName();
  const qualityName = (id: string): string =>
    id === "BASE" || id === "HYPER" || id === "LEGACY" ? say(`sites.quality.${id}`) : id;
  return (
    <section className={styles["points"]} aria-label={say("sites.plant")}>
      <h2 className={styles["title"]}>{say("sites.plant")}</h2>
      <PlantChoice
        {...props}
        input="cooling.technology"
        label={say("sites.technology")}
        nameOf={nameOf}
        fitting={fitting(props.site.technology)}
      />
      <PlantChoice
        {...props}
        input="cooling.quality"
        label={say("sites.quality")}
        nameOf={qualityName}
        fitting={fitting(props.site.quality)}
      />
    </section>
  );
}

type Chosen = SitesProps["site"]["technology"];

function fitting(chosen: Chosen): readonly string[] {
  return chosen === undefined ? [] : [chosen.value, ...(chosen.alternatives ?? [])];
}

interface PlantChoiceProps extends SitesProps {
  readonly input: string;
  readonly label: string;
  readonly nameOf: (id: string) => string;
  /** What fits the disclosed figures, as the data have it. */
  readonly fitting: readonly string[];
}

function PlantChoice(props: PlantChoiceProps): ReactElement | null {
  const { site, input, label, nameOf, fitting: fits } = props;
  const say = useMessages(sitesMessages);
  const catalogue = useCatalogue();
  const view = inputOf(props, input);
  if (view === undefined) return null;
  const path = `${input}[${site.id}]`;
  const value = String(view.value);
  const options = (catalogue?.inputs[input]?.of ?? [value]).map((id) => ({
    id,
    text: nameOf(id),
    ...(fits.includes(id) ? { note: say("sites.alternative") } : {}),
  }));
  const isSet = view.layer === "user";
  const { kind, why, quote } = view.provenance;
  return (
    <div className={styles["plant"]}>
      <Choice
        label={label}
        groups={[{ options }]}
        value={value}
        onChange={(id) =>
          attempt(() => setOverride({ path, value: id, name: label, shown: nameOf(id) }))
        }
      />
      <p className={styles["why"]}>
        <KindTag kind={kind} /> {isSet ? say("sites.set") : <span lang="en">{why ?? quote}</span>}
      </p>
      {isSet ? (
        <Button
          look="link"
          aria-label={say("sites.backToData", { name: label })}
          onPress={() => attempt(() => clearOverride(path, label))}
        >
          {say("sites.back")}
        </Button>
      ) : null}
    </div>
  );
}
