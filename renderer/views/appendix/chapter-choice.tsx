import type { ReactElement } from "react";
import { appendixSections, chapterTitle } from "../../appendix/sections.ts";
import { Button } from "../../controls/button.tsx";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { appendixMessages } from "../../i18n/messages/window/appendix-messages.ts";
import { withSection, type PaperChoice } from "./appendix-figures.ts";
import styles from "./appendix.module.css";

/** Props of the choice of chapters. */
export interface ChapterChoiceProps {
  readonly choice: PaperChoice;
  readonly onChoice: (choice: PaperChoice) => void;
}

/** Which chapters are printed; those that identify the appendix and its sources always are. */
export function ChapterChoice({ choice, onChoice }: ChapterChoiceProps): ReactElement {
  const say = useMessages(appendixMessages);
  const locale = useLocale();
  const { sections } = choice;
  const isWhole = sections.length === appendixSections.length;
  return (
    <details className={styles["sections"]}>
      <summary>
        {isWhole
          ? say("appendix.sectionsAll")
          : say("appendix.sectionsSome", {
              count: sections.length,
              total: appendixSections.length,
            })}
      </summary>
      <fieldset>
        <legend>{say("appendix.sections")}</legend>
        {appendixSections.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={sections.includes(id)}
              onChange={() =>
                onChoice({ ...choice, sections: withSection(appendixSections, sections, id) })
              }
            />
            <span>{chapterTitle(id, locale)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles["note"]}>{say("appendix.sectionsNote")}</p>
      <Button
        look="link"
        isDisabled={isWhole}
        onPress={() => onChoice({ ...choice, sections: appendixSections })}
      >
        {say("appendix.sectionsReset")}
      </Button>
    </details>
  );
}
