import { useId, useState, type ReactElement } from "react";
import { defaultRatingRules, type RatingRules } from "../../../models/kernels/rating/rules.ts";
import { ChevronIcon } from "../../controls/icons.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { ratingMessages } from "../../i18n/messages/window/rating-messages.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { FourDimensions } from "./four-dimensions.tsx";
import { RuleFields } from "./rule-fields.tsx";
import type { MatrixScene } from "./use-matrix-scene.ts";
import styles from "./rules.module.css";

/** What ratings are made by: the rule in a sentence, its bounds to edit, and the method. */
export function RulesPanel({ scene }: { readonly scene: MatrixScene }): ReactElement {
  const say = useMessages(matrixMessages);
  const sayRule = useMessages(ratingMessages);
  const { percent } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const given = useWorkbook(({ ratingRules }) => ratingRules);
  const rules: RatingRules = given ?? defaultRatingRules;
  const id = useId();
  const { mediumFrom, highAbove, likelyFrom, likelihoodFrom } = rules;
  return (
    <section className={styles["panel"]} aria-label={sayRule("rating.rules")}>
      <div className={styles["head"]}>
        <button
          type="button"
          className={styles["toggle"]}
          aria-expanded={isOpen}
          aria-controls={id}
          data-open={isOpen || undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronIcon />
          {sayRule("rating.rules")}
        </button>
        <span className={styles["sum"]}>
          {sayRule("rating.rulesInShort", {
            medium: percent(mediumFrom, digitsOf(mediumFrom)),
            high: percent(highAbove, digitsOf(highAbove)),
            classes: likelihoodFrom.map((each) => percent(each)).join(say("matrix.comma")),
            likely: likelyFrom,
          })}
        </span>
        {given === undefined ? null : (
          <KindTag kind="assumed">{sayRule("rating.rulesEdited")}</KindTag>
        )}
      </div>
      <div id={id} hidden={!isOpen} className={styles["body"]}>
        {isOpen ? (
          <>
            <MethodChoice scene={scene} />
            <RuleFields rules={rules} isEdited={given !== undefined} />
            {scene.method === "bands" ? null : (
              <FourDimensions points={scene.shown.matrix.fourDimensions} />
            )}
          </>
        ) : null}
      </div>
    </section>
  );
}

function digitsOf(share: number): number {
  return Number.isInteger(Number((share * 100).toPrecision(10))) ? 0 : 1;
}

function MethodChoice({ scene }: { readonly scene: MatrixScene }): ReactElement {
  const sayRule = useMessages(ratingMessages);
  return (
    <div className={styles["method"]}>
      <Segmented<MatrixScene["method"]>
        label={sayRule("rating.method")}
        segments={[
          { id: "bands", text: sayRule("rating.by.bands") },
          { id: "four-dimensions", text: sayRule("rating.by.four-dimensions") },
        ]}
        value={scene.method}
        onChange={(next) => setViewParams({ by: next === "bands" ? undefined : next })}
      />
      <p className={styles["note"]}>{sayRule(`rating.method.note.${scene.method}`)}</p>
    </div>
  );
}
