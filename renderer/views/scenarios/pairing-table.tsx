import type { ReactElement } from "react";
import { valueIn } from "../../charts/drawing/read-results.ts";
import { Figure } from "../../controls/figure.tsx";
import { Menu, type MenuAction } from "../../controls/menu.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Swatch } from "../../controls/side-by-side.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { setLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { usePairingActs } from "./pairing-acts.ts";
import { isOwn, warmingIn, type AnyPairing } from "./scenarios-figures.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import { useCurveNames } from "./curve-names.ts";
import { useVariables } from "./variables.ts";
import styles from "./scenarios.module.css";

/** Every pairing with its levels in the year of the lens, and whether its halves go together. */
export function PairingTable(props: ScenariosProps): ReactElement {
  const { pairings, year } = props;
  const say = useMessages(scenariosMessages);
  const variables = useVariables(props);
  const coherent = pairings.filter((pairing) => pairing.coherent).length;
  const title = say("scenarios.pairings", { coherent, count: pairings.length });
  return (
    <section className={styles["section"]} aria-label={title}>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["caption"]}>{say("scenarios.pairingsCaption", { year })}</p>
      <div className={styles["scroll"]} role="group" tabIndex={0} aria-label={title}>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{say("scenarios.pairing")}</th>
              <th scope="col">{say("scenarios.physical")}</th>
              <th scope="col">{say("scenarios.transition")}</th>
              {variables.map(({ id, name, unit }) => (
                <th key={id} scope="col" data-number="">
                  {name}{" "}
                  <span className={styles["unit"]}>{id === "warming" ? "°C" : unit}</span>
                </th>
              ))}
              <th scope="col">{say("scenarios.fit")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {pairings.map((pairing) => (
              <PairingRow key={pairing.id} {...props} pairing={pairing} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface PairingRowProps extends ScenariosProps {
  readonly pairing: AnyPairing;
}

function PairingRow(props: PairingRowProps): ReactElement {
  const { pairing, a, b } = props;
  const say = useMessages(scenariosMessages);
  const text = useText();
  const names = useCurveNames(props);
  const own = useWorkbook((workbook) => workbook.pairings);
  const isOwned = isOwn(pairing, own);
  const acts = usePairingActs(props);
  const name = text(pairing.name);
  const isComposite = pairing.physical !== pairing.hazardsFrom;
  const actions: readonly MenuAction[] = [
    { id: "a", text: say("scenarios.showA"), run: () => setLens({ a: pairing.id }) },
    { id: "b", text: say("scenarios.showB"), run: () => setLens({ b: pairing.id }) },
    { id: "copy", text: say("scenarios.duplicate"), run: () => acts.duplicate(pairing) },
    ...(isOwned
      ? [{ id: "remove", text: say("scenarios.remove"), run: () => acts.remove(pairing) }]
      : []),
  ];
  const side = pairing.id === a.pairing.id ? "A" : pairing.id === b?.pairing.id ? "B" : undefined;
  return (
    <tr data-side={side}>
      <th scope="row">
        <PairingName pairing={pairing} side={side} isOwned={isOwned} />
      </th>
      <td>
        {names.pathway(pairing)}
        {isComposite ? (
          <>
            {" "}
            <span className={styles["tag"]} data-tone="assumed">
              {say("scenarios.compositeTag")}
            </span>
          </>
        ) : null}
      </td>
      <td data-words="">{names.transition(pairing.transition)}</td>
      <Levels {...props} />
      <td>
        <span className={styles["tag"]} data-tone={pairing.coherent ? "current" : "warning"}>
          {say(pairing.coherent ? "scenarios.coherent" : "scenarios.incoherent")}
        </span>
        {pairing.coherent ? null : <p className={styles["why"]}>{text(pairing.why)}</p>}
      </td>
      <td>
        <Menu label={say("scenarios.actions", { name })} look="icon" actions={actions}>
          ⋯
        </Menu>
      </td>
    </tr>
  );
}

interface PairingNameProps {
  readonly pairing: AnyPairing;
  readonly side: "A" | "B" | undefined;
  readonly isOwned: boolean;
}

/** The name of a pairing, which shows it as A. */
function PairingName({ pairing, side, isOwned }: PairingNameProps): ReactElement {
  const say = useMessages(scenariosMessages);
  const text = useText();
  return (
    <>
      <button
        type="button"
        className={styles["pick"]}
        aria-pressed={side === "A"}
        onClick={() => setLens({ a: pairing.id })}
      >
        <Swatch colour={pathwayColour(pairing.hazardsFrom)} />
        {text(pairing.name)}
      </button>
      {side === undefined ? null : <span className={styles["side"]}>{side}</span>}
      {isOwned ? <span className={styles["tag"]}>{say("scenarios.ownTag")}</span> : null}
    </>
  );
}

function Levels(props: PairingRowProps): ReactElement {
  const { pairing, runs, paths, year } = props;
  const { number } = useFormat();
  const variables = useVariables(props);
  const run = runs.find(({ scenario }) => scenario === pairing.id);
  return (
    <>
      {variables.map(({ id, metric, decimals, name }) => {
        if (metric === undefined) {
          const warming = warmingIn(paths, pairing.id, year);
          return (
            <td key={id} data-number="">
              {warming === undefined ? "–" : number(warming, decimals)}
            </td>
          );
        }
        return (
          <td key={id} data-number="">
            {run === undefined ? (
              "–"
            ) : (
              <Figure of={{ metric, year, scenario: pairing.id }} name={name}>
                {number(valueIn(run, { metric }, year), decimals)}
              </Figure>
            )}
          </td>
        );
      })}
    </>
  );
}
