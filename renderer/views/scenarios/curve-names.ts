import { useMemo } from "react";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import type { CurveNames } from "./scenario-curves.ts";
import type { ScenariosProps } from "./scenarios-props.ts";

/** Names of pathways, transition scenarios and pairings; a composite is named as one. */
export function useCurveNames({ library }: Pick<ScenariosProps, "library">): CurveNames {
  const say = useMessages(scenariosMessages);
  const text = useText();
  return useMemo(
    () => ({
      pathway: ({ physical, hazardsFrom }) =>
        physical === hazardsFrom
          ? physical
          : say("scenarios.composite", { name: physical, from: hazardsFrom }),
      short: ({ physical, hazardsFrom }) =>
        physical === hazardsFrom ? physical : say("scenarios.compositeShort", { name: physical }),
      transition: (id) => {
        const found = library.transitions.scenarios.find((each) => each.id === id);
        return found === undefined ? id : text(found.name);
      },
      pairing: ({ name }) => text(name),
    }),
    [library, say, text],
  );
}
