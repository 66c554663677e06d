import type { ReactElement, ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { StateNote, Waiting } from "../controls/state-note.tsx";
import { useMessages } from "../i18n/locale-context.ts";
import { shellMessages } from "../i18n/messages/window/shell-messages.ts";
import type { Failure } from "../run/protocol.ts";
import { documentStore, useDocument } from "../state/document/document.ts";
import { recompute } from "../state/results/results.ts";
import type { ResultStatus } from "../state/results/results-store.ts";

/** Props of what stands before results. */
export interface ResultsGateProps {
  readonly status: ResultStatus;
  readonly failure: Failure | null;
  /** Whether there is something to show; what is shown stays while new results are on their way. */
  readonly isReady: boolean;
  readonly children: () => ReactNode;
}

/** Shows results where there are any; else that they are on their way, or why there are none. */
export function ResultsGate(props: ResultsGateProps): ReactElement {
  const { status, failure, isReady, children } = props;
  const say = useMessages(shellMessages);
  if (status === "failed" && failure !== null) {
    return (
      <>
        <FailureNote failure={failure} />
        {isReady ? children() : null}
      </>
    );
  }
  return isReady ? <>{children()}</> : <Waiting text={say("state.computing")} />;
}

/** Why the model gives no results, what is safe, and what to do. */
export function FailureNote({ failure }: { readonly failure: Failure }): ReactElement {
  const say = useMessages(shellMessages);
  const canUndo = useDocument(({ past }) => past.length > 0);
  const isRefused = failure.kind === "refused";
  return (
    <StateNote
      tone="warning"
      title={say(isRefused ? "state.refusedTitle" : "state.diedTitle")}
      text={say(isRefused ? "state.refusedText" : "state.diedText")}
      detail={failure.message}
      actions={
        <>
          {isRefused && canUndo ? (
            <Button look="primary" onPress={() => documentStore.actions.undo()}>
              {say("state.undo")}
            </Button>
          ) : null}
          <Button onPress={recompute}>{say("state.again")}</Button>
        </>
      }
    />
  );
}
