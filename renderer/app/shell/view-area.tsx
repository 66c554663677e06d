import { Suspense, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { StateNote, Waiting } from "../../controls/state-note.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { useSession } from "../../state/session/session-store.ts";
import { viewTable } from "../view-table.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import styles from "./shell.module.css";

/** Where the view stands. */
export function ViewArea(): ReactElement {
  const view = useSession((state) => state.view);
  return (
    <main id="view" className={styles["view"]} tabIndex={-1} data-view={view}>
      <ViewContent key={view} />
    </main>
  );
}

function ViewContent(): ReactElement | null {
  const say = useMessages(shellMessages);
  const view = useSession((state) => state.view);
  const company = useCompany();
  const catalogue = useCatalogue();
  const entry = viewTable.find(({ id }) => id === view);
  if (entry === undefined) return null;
  if (catalogue === null) return <Waiting text={say("state.loading")} />;
  if (company === undefined) {
    return <StateNote title={say("state.noCompanyTitle")} text={say("state.noCompanyText")} />;
  }
  const { View } = entry;
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <StateNote
          tone="warning"
          title={say("state.brokenTitle")}
          text={say("state.brokenText")}
          detail={error.message}
          actions={<Button onPress={retry}>{say("state.again")}</Button>}
        />
      )}
    >
      <Suspense fallback={<Waiting text={say("state.loading")} />}>
        <View />
      </Suspense>
    </ErrorBoundary>
  );
}
