import type { ReactElement } from "react";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { Quote } from "./quote.tsx";
import styles from "./detail.module.css";

interface BasisProps {
  readonly item: MatrixItem;
  readonly entry: RegisterItem;
}

/** How an item is quantified, where it falls in the statements, what relief is claimed, and on what words. */
export function DetailBasis({ item, entry }: BasisProps): ReactElement {
  const say = useMessages(matrixMessages);
  const sayItem = useMessages(itemMessages);
  const { statementLine, relief, horizons } = item;
  const separator = say("matrix.comma");
  const reliefs = [...new Set([...relief.current, ...relief.anticipated])] as RegisterRelief[];
  const horizonWords = horizons.map((each) => sayItem(`horizon.${each}`)).join(separator);
  return (
    <section className={styles["part"]}>
      <h3 className={styles["sub"]}>{say("matrix.basisTitle")}</h3>
      <Method entry={entry} />
      <dl className={styles["facts"]}>
        <div className={styles["fact"]}>
          <dt>{say("matrix.statementLine")}</dt>
          <dd>
            {statementLine === null ? say("matrix.noLine") : sayItem(`line.${statementLine}`)}
          </dd>
        </div>
        <div className={styles["fact"]}>
          <dt>{say("matrix.relief")}</dt>
          <dd>
            {reliefs.length === 0
              ? say("matrix.noRelief")
              : reliefs.map((code) => `${code} (${sayItem(`relief.${code}`)})`).join(separator)}
          </dd>
        </div>
        {horizonWords === "" ? null : (
          <div className={styles["fact"]}>
            <dt>{say("matrix.horizon")}</dt>
            <dd>{horizonWords}</dd>
          </div>
        )}
      </dl>
      <Quote evidence={quotedOf(entry)} />
    </section>
  );
}

type RegisterRelief = NonNullable<NonNullable<RegisterItem["current"]>["relief"]>[number];

/** What is said about the item at large: the longest quote, for the first is often its name alone. */
function quotedOf({ evidence }: RegisterItem): RegisterItem["evidence"][number] | undefined {
  const [longest] = evidence.toSorted(
    (one, other) => (other.quote?.length ?? 0) - (one.quote?.length ?? 0),
  );
  return longest;
}

function Method({ entry: { method } }: { readonly entry: RegisterItem }): ReactElement {
  const say = useMessages(matrixMessages);
  const text = useText();
  const catalogue = useCatalogue();
  if (method === undefined) return <p className={styles["second"]}>{say("matrix.noMethod")}</p>;
  const metric = method.kind === "metric" ? catalogue?.metrics[method.metric] : undefined;
  const formula = method.kind === "formula" ? method.formula : metric?.formula;
  return (
    <>
      <p>
        {say(`matrix.method.${method.kind}`)}
        {metric === undefined ? null : ` ${text(metric.means)}`}
      </p>
      {formula === undefined ? null : (
        <p className={styles["formula"]}>
          {method.kind === "metric" ? `${method.metric} = ` : ""}
          {formula}
        </p>
      )}
      <p lang="en" className={styles["second"]}>
        {method.why}
      </p>
      <Quote evidence={method.evidence?.[0]} />
    </>
  );
}
