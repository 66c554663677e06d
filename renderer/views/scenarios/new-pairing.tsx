import { useState, type ReactElement } from "react";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import type { OwnPairing } from "../../../models/scenario/own-pairing-schema.ts";
import { addPairing } from "../../../models/workbook/edits/pairings.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Swatch } from "../../controls/side-by-side.tsx";
import { formatNumber } from "../../format/number.ts";
import { sayIn, useMessages, useText } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { setLens } from "../../state/session/session-store.ts";
import type { PathwayEntry } from "../../run/scenario-types.ts";
import { coherenceOf, freshId, warmingByPathway, type Coherence } from "./scenarios-figures.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import styles from "./scenarios.module.css";

type Transition = ScenariosProps["library"]["transitions"]["scenarios"][number];

/** A pathway of warming and a transition scenario, chosen to be paired. */
interface Chosen {
  readonly pathway: PathwayEntry;
  readonly transition: Transition;
  readonly coherence: Coherence;
}

/** Pairs a pathway of warming with a transition scenario, and says whether they go together. */
export function NewPairing(props: ScenariosProps): ReactElement {
  const { library, a } = props;
  const say = useMessages(scenariosMessages);
  const text = useText();
  const [physical, setPhysical] = useState<string>(a.pairing.physical);
  const [transition, setTransition] = useState<string>(a.pairing.transition);
  const chosen = useChosen(props, physical, transition);
  const title = say("scenarios.new");
  const pathways = library.pathways.map(({ id, hazardsFrom }) => ({
    id,
    text:
      hazardsFrom === undefined ? id : say("scenarios.composite", { name: id, from: hazardsFrom }),
    mark: <Swatch colour={pathwayColour(hazardsFrom ?? id)} />,
  }));
  const transitions = library.transitions.scenarios.map(({ id, name }) => ({
    id,
    text: text(name),
  }));
  const add = (): void => {
    if (chosen === undefined) return;
    const pairing = madePairing(chosen, freshId(props.pairings.map(({ id }) => id)));
    if (attempt(() => applyEdit((workbook) => addPairing(workbook, pairing)))) {
      setLens({ a: pairing.id });
    }
  };
  return (
    <section className={styles["maker"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <div className={styles["form"]}>
        <Choice
          label={say("scenarios.physical")}
          groups={[{ options: pathways }]}
          value={physical}
          onChange={setPhysical}
        />
        <Choice
          label={say("scenarios.transition")}
          groups={[{ options: transitions }]}
          value={transition}
          onChange={setTransition}
        />
        <Button look="primary" isDisabled={chosen === undefined} onPress={add}>
          {say("scenarios.add")}
        </Button>
      </div>
      {chosen === undefined ? null : <p role="status">{text(whyOf(chosen))}</p>}
    </section>
  );
}

function useChosen(
  { library, paths }: ScenariosProps,
  physical: string,
  transition: string,
): Chosen | undefined {
  const bundled: readonly Pairing[] = useCatalogue()?.pairings ?? [];
  const pathway = library.pathways.find(({ id }) => id === physical);
  const named = library.transitions.scenarios.find(({ id }) => id === transition);
  if (pathway === undefined || named === undefined) return undefined;
  const pair = { hazardsFrom: pathway.hazardsFrom ?? pathway.id, transition };
  const coherence = coherenceOf(pair, bundled, warmingByPathway(paths, bundled));
  return coherence === undefined ? undefined : { pathway, transition: named, coherence };
}

function inAll(make: (locale: Locale) => string): Pairing["name"] {
  return { en: make("en"), "zh-Hans": make("zh-Hans"), "zh-Hant": make("zh-Hant") };
}

/** Why the two go together or not, in the figures of 2050. */
function whyOf({ pathway, transition, coherence }: Chosen): Pairing["why"] {
  const { isCoherent, warming, expected, goesWith } = coherence;
  const key = isCoherent ? "scenarios.agrees" : "scenarios.disagrees";
  return inAll((locale) =>
    sayIn(scenariosMessages, locale)(key, {
      physical: pathway.id,
      transition: transition.name[locale],
      warming: formatNumber(warming, 2),
      expected: formatNumber(expected, 2),
      goesWith,
    }),
  );
}

function madePairing(chosen: Chosen, id: string): OwnPairing {
  const { pathway, transition, coherence } = chosen;
  const name = inAll((locale) =>
    sayIn(scenariosMessages, locale)("scenarios.pairName", {
      transition: transition.name[locale],
      physical: pathway.id,
    }),
  );
  return {
    id,
    name,
    physical: pathway.id,
    hazardsFrom: pathway.hazardsFrom ?? pathway.id,
    transition: transition.id,
    coherent: coherence.isCoherent && pathway.valid,
    why: whyOf(chosen),
  };
}
