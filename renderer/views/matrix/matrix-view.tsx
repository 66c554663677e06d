import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { ProgressBar, StateNote } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { openView, setViewParams, useViewParam } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import type { Matrices } from "../use-matrices.ts";
import { MatrixBoard } from "./matrix-board.tsx";
import { MoveForm } from "./move-form.tsx";
import { SideLegend } from "./side-legend.tsx";
import { MatrixDetail } from "./matrix-detail.tsx";
import { matrixHeadline } from "./matrix-figures.ts";
import { MatrixLead } from "./matrix-lead.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { MaterialityBoard } from "./materiality-board.tsx";
import { RulesPanel } from "./rules-panel.tsx";
import { useMatrixScene, type MatrixScene } from "./use-matrix-scene.ts";
import { useMove } from "./use-move.ts";
import styles from "./matrix.module.css";

const shows = ["matrix", "list", "materiality"] as const;

type Show = (typeof shows)[number];

/** Likelihood by magnitude of every item, the order they come in, and why each stands where it does. */
export function MatrixView(): ReactElement {
  const { scene, matrices } = useMatrixScene();
  return (
    <ResultsGate status={matrices.status} failure={matrices.failure} isReady={scene !== undefined}>
      {() => <MatrixBody scene={scene!} matrices={matrices} />}
    </ResultsGate>
  );
}

interface BodyProps {
  readonly scene: MatrixScene;
  readonly matrices: Matrices;
}

function MatrixBody(props: BodyProps): ReactElement {
  return props.scene.company.register.length === 0 ? <EmptyRegister /> : <Filled {...props} />;
}

function EmptyRegister(): ReactElement {
  const say = useMessages(matrixMessages);
  return (
    <>
      <ViewHeading title={say("matrix.title.none")} />
      <StateNote
        title={say("matrix.emptyTitle")}
        text={say("matrix.emptyText")}
        actions={
          <Button look="primary" onPress={() => openView("register")}>
            {say("matrix.emptyAction")}
          </Button>
        }
      />
    </>
  );
}

function Filled({ scene, matrices }: BodyProps): ReactElement {
  const say = useMessages(matrixMessages);
  const locale = useLocale();
  const param = useViewParam("show");
  const show: Show = shows.find((each) => each === param) ?? "matrix";
  const move = useMove(scene);
  return (
    <article className={styles["view"]}>
      <ViewHeading
        title={matrixHeadline(scene.shown, locale)}
        lead={<MatrixLead scene={scene} />}
        isStale={scene.isStale}
      />
      <div className={styles["bar"]}>
        <Segmented<Show>
          label={say("matrix.show")}
          segments={shows.map((id) => ({ id, text: say(`matrix.show.${id}`) }))}
          value={show}
          onChange={(next) => setViewParams({ show: next === "matrix" ? undefined : next })}
        />
        {show === "materiality" ? null : <SideLegend scene={scene} />}
      </div>
      <Drawing matrices={matrices} />
      {show === "materiality" ? (
        <MaterialityBoard scene={scene} />
      ) : (
        <div className={styles["board"]} data-show={show}>
          {show === "matrix" ? (
            <div>
              <MatrixBoard scene={scene} move={move} />
              <MoveForm scene={scene} move={move} />
            </div>
          ) : null}
          <MatrixList scene={scene} isWide={show === "list"} />
        </div>
      )}
      {show === "materiality" || scene.item === undefined ? null : (
        <MatrixDetail key={scene.item.id} scene={scene} item={scene.item} move={move}>
          {show === "matrix" ? null : <MoveForm scene={scene} move={move} />}
        </MatrixDetail>
      )}
      {show === "materiality" ? null : <RulesPanel scene={scene} />}
    </article>
  );
}

/** How far the draws are; the same height whether or not any are under way. */
function Drawing({ matrices }: { readonly matrices: Matrices }): ReactElement {
  const say = useMessages(matrixMessages);
  const { progress, status } = matrices;
  return (
    <div className={styles["progress"]}>
      {progress === null || status === "fresh" ? null : (
        <ProgressBar label={say("matrix.drawing")} {...progress} />
      )}
    </div>
  );
}
