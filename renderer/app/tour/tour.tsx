import { useEffect, useState, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { tourMessages } from "../../i18n/messages/window/tour-messages.ts";
import { askHost } from "../../state/host.ts";
import {
  openView,
  sessionStore,
  setExplain,
  showOverlay,
} from "../../state/session/session-store.ts";
import styles from "./tour.module.css";

interface Stop {
  readonly title: keyof typeof tourMessages;
  readonly text: keyof typeof tourMessages;
  /** What is lit while it is spoken of, by selector. */
  readonly lit?: string;
  readonly go?: () => void;
}

const stops = [
  { title: "tour.welcomeTitle", text: "tour.welcomeText", go: () => openView("overview") },
  { title: "tour.lensTitle", text: "tour.lensText", lit: "header [role=group]" },
  {
    title: "tour.explainTitle",
    text: "tour.explainText",
    lit: "aside",
    go: () => {
      const { lens } = sessionStore.getState();
      openView("neutrality");
      setExplain({ metric: "carbon.netEmissions", year: lens.year, scenario: lens.a });
    },
  },
  { title: "tour.leverTitle", text: "tour.leverText", lit: "main section", go: closeExplain },
  { title: "tour.findTitle", text: "tour.findText" },
] as const satisfies readonly Stop[];

function closeExplain(): void {
  openView("neutrality");
  setExplain(null);
}

/** A walk round the window in five stops; it can be skipped, and repeated from the palette. */
export function Tour(): ReactElement {
  const say = useMessages(tourMessages);
  const [at, setAt] = useState(0);
  const stop: Stop = stops[at] ?? stops[0];
  useEffect(() => {
    stop.go?.();
  }, [stop]);
  useLight(stop.lit);
  const isLast = at === stops.length - 1;
  return (
    <section
      className={styles["tour"]}
      role="dialog"
      aria-labelledby="tour-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") end();
      }}
    >
      <p className={styles["step"]}>{say("tour.step", { step: at + 1, count: stops.length })}</p>
      <h2 id="tour-title" className={styles["title"]}>
        {say(stops[at]?.title ?? "tour.welcomeTitle")}
      </h2>
      <p className={styles["text"]}>{say(stops[at]?.text ?? "tour.welcomeText")}</p>
      <footer className={styles["foot"]}>
        <Button look="link" onPress={end}>
          {say("tour.skip")}
        </Button>
        <span className={styles["ways"]}>
          {at === 0 ? null : <Button onPress={() => setAt(at - 1)}>{say("tour.back")}</Button>}
          <Button look="primary" autoFocus onPress={() => (isLast ? end() : setAt(at + 1))}>
            {say(isLast ? "tour.done" : "tour.next")}
          </Button>
        </span>
      </footer>
    </section>
  );
}

function end(): void {
  showOverlay(null);
  void askHost("settings.set", { isTourDone: true });
}

/** Lights an element up while a stop speaks of it. */
function useLight(selector: string | undefined): void {
  useEffect(() => {
    if (selector === undefined) return undefined;
    const lit = document.querySelectorAll(selector)[0];
    lit?.setAttribute("data-lit", "");
    return () => lit?.removeAttribute("data-lit");
  }, [selector]);
}
