import { useState, type ReactElement } from "react";
import { bandOf, ratingOf } from "../../../models/kernels/rating/rating.ts";
import type { LikelihoodClass } from "../../../models/kernels/rating/rules.ts";
import type { ExposureMove } from "../../charts/exposure-matrix/exposure-series.ts";
import { Button } from "../../controls/button.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { rateItem } from "../../state/document/edits.ts";
import { ClearRating, type RateProps } from "./rate-form.tsx";
import { reasonFieldId, type MoveState } from "./use-move.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import styles from "./rate-form.module.css";

const classes: readonly LikelihoodClass[] = [1, 2, 3, 4, 5];

/** The form of the move that waits for its reason; nothing where none does. */
export function MoveForm(props: {
  readonly scene: MatrixScene;
  readonly move: MoveState;
}): ReactElement | null {
  const { scene, move } = props;
  const { pending } = move;
  const item = scene.shown.matrix.items.find(({ id }) => id === pending?.item);
  if (pending === undefined || item === undefined) return null;
  return <OpenForm key={item.id} scene={scene} item={item} move={move} to={pending.to} />;
}

function OpenForm(props: RateProps & { readonly to: ExposureMove }): ReactElement {
  const { scene, item, move, to } = props;
  const say = useMessages(matrixMessages);
  const text = useText();
  const [why, setWhy] = useState(item.override?.why ?? "");
  const outcome = useOutcome(scene, to);
  const change = (next: Partial<ExposureMove>): void =>
    move.put({ item: item.id, to: { ...to, ...next } });
  const isReady = why.trim() !== "";
  const save = (): void => {
    const given = { ...to, why: why.trim() };
    const { side, year } = scene;
    const isDone = attempt(() =>
      rateItem({ item: item.id, pairing: side.id, year, rating: given, name: text(item.name) }),
    );
    if (isDone) move.drop();
  };
  return (
    <form
      className={styles["form"]}
      aria-label={say("matrix.rateByHand")}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) move.drop();
      }}
    >
      <h3 className={styles["title"]}>
        {say("matrix.rateTitle", {
          item: text(item.name),
          scenario: scene.side.name,
          year: scene.year,
        })}
      </h3>
      <PlaceFields to={to} onChange={change} />
      <label className={styles["reason"]}>
        <span className={styles["label"]}>{say("matrix.reason")}</span>
        <textarea
          id={reasonFieldId}
          rows={2}
          required
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <p className={styles["outcome"]} role="status">
        {outcome}
      </p>
      <div className={styles["actions"]}>
        <Button look="primary" type="submit" isDisabled={!isReady}>
          {say("matrix.saveRating")}
        </Button>
        <Button onPress={move.drop}>{say("matrix.dropMove")}</Button>
        <ClearRating scene={scene} item={item} move={move} />
      </div>
    </form>
  );
}

interface PlaceProps {
  readonly to: ExposureMove;
  readonly onChange: (change: Partial<ExposureMove>) => void;
}

function PlaceFields({ to, onChange }: PlaceProps): ReactElement {
  const say = useMessages(matrixMessages);
  const { likelihood, magnitude } = to;
  return (
    <div className={styles["fields"]}>
      <div>
        <span className={styles["label"]}>{say("matrix.column.likelihood")}</span>
        <Segmented<`${LikelihoodClass}`>
          label={say("matrix.column.likelihood")}
          segments={classes.map((each) => ({ id: `${each}`, text: String(each) }))}
          value={`${likelihood}`}
          onChange={(next) => onChange({ likelihood: Number(next) as LikelihoodClass })}
        />{" "}
        <span className={styles["word"]}>{say(`matrix.class.${likelihood}`)}</span>
      </div>
      <NumberField
        label={say("matrix.magnitude")}
        value={magnitude}
        unit={say("matrix.ofRevenue")}
        scale={0.01}
        low={0}
        high={1}
        step={0.0005}
        onCommit={(next) => onChange({ magnitude: next })}
      />
    </div>
  );
}

/** What the place would be rated, in words. */
function useOutcome(
  { shown, method }: MatrixScene,
  { likelihood, magnitude }: ExposureMove,
): string {
  const say = useMessages(matrixMessages);
  if (method !== "bands") return say("matrix.wouldBeRated");
  const { bands } = shown.matrix;
  const rating = ratingOf(bandOf(magnitude, bands), likelihood, bands);
  return say("matrix.wouldBe", { rating: say(`matrix.level.${rating}`) });
}
