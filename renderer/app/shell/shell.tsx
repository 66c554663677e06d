import { useMemo, type ReactElement } from "react";
import { I18nProvider } from "react-aria-components";
import { ExplainContext, type ExplainActions } from "../../controls/explain-context.ts";
import { LocaleContext, useMessages } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { sessionStore, setExplain, useSession } from "../../state/session/session-store.ts";
import { Inspector } from "../explain/inspector.tsx";
import { LensBar } from "./lens-bar.tsx";
import { Overlays } from "./overlays.tsx";
import { Rail } from "./rail.tsx";
import { StatusBar } from "./status-bar.tsx";
import { Toasts } from "./toasts.tsx";
import { ViewArea } from "./view-area.tsx";
import styles from "./shell.module.css";

const tags: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  "zh-Hans": "zh-CN",
  "zh-Hant": "zh-TW",
};

/** The window. */
export function Shell(): ReactElement {
  const language = useSession((state) => state.language);
  return (
    <I18nProvider locale={tags[language]}>
      <LocaleContext value={language}>
        <ExplainContext value={useExplainActions()}>
          <Window />
        </ExplainContext>
      </LocaleContext>
    </I18nProvider>
  );
}

function Window(): ReactElement {
  const say = useMessages(shellMessages);
  return (
    <div className={styles["shell"]}>
      <a className={styles["skip"]} href="#view" onClick={skipToView}>
        {say("action.skip")}
      </a>
      <LensBar />
      <Rail />
      <ViewArea />
      <Inspector />
      <StatusBar />
      <Toasts />
      <Overlays />
    </div>
  );
}

function skipToView(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("view")?.focus();
}

function useExplainActions(): ExplainActions {
  const explained = useSession((state) => state.explain);
  return useMemo(
    () => ({
      open: (target) => {
        const { lens } = sessionStore.getState();
        setExplain({ ...target, scenario: target.scenario ?? lens.a });
      },
      isOpen: ({ metric, year, site, at, scenario }) =>
        explained !== null &&
        explained.metric === metric &&
        explained.year === year &&
        explained.site === site &&
        JSON.stringify(explained.at) === JSON.stringify(at) &&
        (scenario === undefined || explained.scenario === scenario),
    }),
    [explained],
  );
}
