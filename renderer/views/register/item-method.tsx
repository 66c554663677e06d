import { useState, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Figure } from "../../controls/figure.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { FormulaField } from "./formula-field.tsx";
import { Part } from "./part.tsx";
import type { RegisterRow } from "./register-rows.ts";
import { useShare } from "./use-share.ts";
import styles from "./item-panel.module.css";

/** How an item is quantified: a metric of the model, an own formula, or a judgement. */
export function ItemMethod({ row }: { readonly row: RegisterRow }): ReactElement {
  const { item } = row;
  const say = useMessages(registerMessages);
  const [isWriting, setWriting] = useState(false);
  const { method } = item;
  const isFormula = method?.kind === "formula" || isWriting;
  return (
    <Part title={say("register.quantified")}>
      {isFormula ? (
        <FormulaField
          key={item.id}
          item={item.id}
          method={method}
          onDone={() => setWriting(false)}
        />
      ) : (
        <>
          <Present row={row} />
          <Button look="link" onPress={() => setWriting(true)}>
            {say("register.useFormula")}
          </Button>
        </>
      )}
      {method === undefined ? null : <p className={styles["why"]}>{method.why}</p>}
    </Part>
  );
}

function Present({ row: { item, rated } }: { readonly row: RegisterRow }): ReactElement {
  const say = useMessages(registerMessages);
  const text = useText();
  const share = useShare();
  const year = useLensField("year");
  const catalogue = useCatalogue();
  const { method } = item;
  if (method === undefined) return <p>{say("register.notQuantified")}</p>;
  if (method.kind === "judgement") {
    const magnitude = rated?.magnitude?.central;
    return (
      <p>
        <KindTag kind="assumed" />{" "}
        {say("register.judged", {
          magnitude: magnitude === undefined ? "–" : share(magnitude),
          likelihood: rated?.likelihood ?? "–",
        })}
      </p>
    );
  }
  if (method.kind === "formula") return <code>{method.formula}</code>;
  const means = catalogue?.metrics[method.metric]?.means;
  return (
    <p>
      <Figure of={{ metric: method.metric, year }} name={method.metric}>
        <code>{method.metric}</code>
      </Figure>
      {means === undefined ? null : <span className={styles["means"]}> {text(means)}</span>}
    </p>
  );
}
