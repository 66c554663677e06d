import { useMemo, useState, type ReactElement } from "react";
import { appendixSections } from "../../appendix/sections.ts";
import { Button } from "../../controls/button.tsx";
import { ProgressBar, StateNote, Waiting } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { faultPlace, faultText } from "../../i18n/fault-text.ts";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { appendixMessages } from "../../i18n/messages/window/appendix-messages.ts";
import { useCompany, useDocument } from "../../state/document/document.ts";
import {
  cancelExport,
  isCurrent,
  printPreview,
  useExports,
  type PaperSetting,
} from "../../state/files/export-store.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { AppendixSettings } from "./appendix-settings.tsx";
import { appendixFinding, today, type PaperChoice } from "./appendix-figures.ts";
import { PdfPages, showPage } from "./pdf-pages.tsx";
import { usePdf, type PdfState } from "./use-pdf.ts";
import styles from "./appendix.module.css";

/** The appendix as it would be printed, and the files that go with it. */
export function AppendixView(): ReactElement {
  const say = useMessages(appendixMessages);
  const text = useText();
  const locale = useLocale();
  const { date: dateText } = useFormat();
  const company = useCompany();
  const workbook = useDocument((state) => state.workbook);
  const [choice, setChoice] = useState<PaperChoice>({
    language: locale,
    scope: "all",
    date: today(new Date()),
    seed: 1,
    standard: "ua-1",
    sections: appendixSections,
  });
  const setting = useSetting(choice);
  const exports = useExports();
  const { printed } = exports;
  const isOwn = printed !== null && printed.setting.company === setting.company;
  const state = usePdf(isOwn ? printed.pdf : undefined);
  const isNow = isOwn && isCurrent(printed, workbook, setting);
  const count = state.kind === "open" ? state.pdf.count : undefined;
  const finding = appendixFinding({ count, isPrinted: isOwn, isNow });
  const name = company === undefined ? "" : text(company.name);
  const language = say(`appendix.language.${isOwn ? printed.setting.language : choice.language}`);
  return (
    <article className={styles["view"]} aria-busy={exports.making !== null}>
      <ViewHeading
        title={say(`appendix.title.${finding}`, { company: name, count: count ?? 0, language })}
        lead={say(`appendix.lead.${isOwn ? "made" : "none"}`, {
          date: dateText(isOwn ? printed.setting.date : choice.date),
        })}
      />
      <div className={styles["columns"]}>
        <AppendixSettings {...{ choice, setting, isNow }} onChoice={setChoice} />
        <div className={styles["paper"]}>
          <Making />
          <Paper state={state} setting={setting} isStale={isOwn && !isNow} />
        </div>
      </div>
    </article>
  );
}

/** What is printed: the lens's company, with all pairings or those of the lens. */
function useSetting(choice: PaperChoice): PaperSetting {
  const { language, scope, date, seed, standard, sections } = choice;
  const { company, a, b } = useLens();
  return useMemo(() => {
    const isWhole = sections.length === appendixSections.length;
    const pairings = scope === "all" ? undefined : [...new Set(b === null ? [a] : [a, b])];
    return {
      ...{ company, language, date, seed, standard },
      ...(isWhole ? {} : { sections }),
      ...(pairings === undefined ? {} : { pairings }),
    };
  }, [company, a, b, language, scope, date, seed, standard, sections]);
}

/** How far the host is, and why it gave nothing. */
function Making(): ReactElement | null {
  const say = useMessages(appendixMessages);
  const locale = useLocale();
  const { making, progress, fault } = useExports();
  if (making !== null && progress !== null) {
    const { stage, done, total } = progress;
    return (
      <div className={styles["making"]} role="status">
        <span>{say(`appendix.stage.${stage}`)}</span>
        {total === undefined ? (
          <progress aria-label={say(`appendix.stage.${stage}`)} />
        ) : (
          <ProgressBar label={say(`appendix.stage.${stage}`)} done={done} total={total} />
        )}
        <Button onPress={cancelExport}>{say("appendix.cancel")}</Button>
      </div>
    );
  }
  if (fault === null) return null;
  return (
    <StateNote
      tone="warning"
      title={say("appendix.failed")}
      text={faultText(fault, locale)}
      detail={faultPlace(fault)}
    />
  );
}

interface PaperProps {
  readonly state: PdfState;
  readonly setting: PaperSetting;
  readonly isStale: boolean;
}

/** The pages with their chapters, or what to do to have them. */
function Paper({ state, setting, isStale }: PaperProps): ReactElement | null {
  const say = useMessages(appendixMessages);
  const { making } = useExports();
  const print = (
    <Button look="primary" isDisabled={making !== null} onPress={() => void printPreview(setting)}>
      {say(isStale ? "appendix.printAgain" : "appendix.print")}
    </Button>
  );
  switch (state.kind) {
    case "none":
      if (making !== null) return null;
      return (
        <StateNote
          title={say("appendix.emptyTitle")}
          text={say("appendix.emptyText")}
          actions={print}
        />
      );
    case "opening":
      return <Waiting text={say("appendix.opening")} />;
    case "unreadable":
      return (
        <StateNote
          tone="warning"
          title={say("appendix.unreadableTitle")}
          text={say("appendix.unreadableText")}
          actions={print}
        />
      );
    case "open":
      return (
        <div className={styles["reader"]} data-stale={isStale || undefined}>
          {isStale ? (
            <p className={styles["stale"]}>
              {say("appendix.stale")} {print}
            </p>
          ) : null}
          <nav className={styles["chapters"]} aria-label={say("appendix.chapters")}>
            {state.pdf.chapters.map(({ title, page }) => (
              <button key={`${page} ${title}`} type="button" onClick={() => showPage(page)}>
                <span>{title}</span>
                <span>{page}</span>
              </button>
            ))}
          </nav>
          <PdfPages pdf={state.pdf} />
        </div>
      );
  }
}
