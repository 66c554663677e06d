import type { ReactElement } from "react";
import type { ExportFormat } from "../../../electron/contract/export.ts";
import type { FilePurpose } from "../../../electron/contract/files.ts";
import { Button } from "../../controls/button.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { sayIn, useLocale, useMessages } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { appendixMessages } from "../../i18n/messages/window/appendix-messages.ts";
import { chooseToSave } from "../../state/files/choose-file.ts";
import {
  printPreview,
  saveExport,
  savePaper,
  useExports,
  type PaperSetting,
} from "../../state/files/export-store.ts";
import { fileName } from "../../state/files/file-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { ChapterChoice } from "./chapter-choice.tsx";
import { isDay, type PaperChoice } from "./appendix-figures.ts";
import styles from "./appendix.module.css";

/** Largest seed that may be typed. */
const largestSeed = 999_999;

/** Props of the settings. */
export interface AppendixSettingsProps {
  readonly choice: PaperChoice;
  readonly setting: PaperSetting;
  /** Whether what is shown is of these settings. */
  readonly isNow: boolean;
  readonly onChoice: (choice: PaperChoice) => void;
}

const languages = ["en", "zh-Hans", "zh-Hant"] as const;

/** Language, scenarios, date and seed; printing, saving, and the other forms. */
export function AppendixSettings(props: AppendixSettingsProps): ReactElement {
  const { setting, isNow } = props;
  const say = useMessages(appendixMessages);
  const isBusy = useExports().making !== null;
  const locale = useLocale();
  return (
    <section className={styles["settings"]} aria-label={say("appendix.settings")}>
      <PaperFields {...props} />
      <StandardField {...props} />
      <ChapterChoice {...props} />
      <div className={styles["buttons"]}>
        <Button
          look={isNow ? "plain" : "primary"}
          isDisabled={isBusy || isNow}
          onPress={() => void printPreview(setting)}
        >
          {say("appendix.print")}
        </Button>
        <Button
          look={isNow ? "primary" : "plain"}
          isDisabled={isBusy}
          onPress={() => void savePdf(setting, locale)}
        >
          {say("appendix.savePdf")}
        </Button>
      </div>
      <h2 className={styles["sub"]}>{say("appendix.exports")}</h2>
      <ul className={styles["exports"]}>
        {exportForms.map((form) => (
          <li key={form.format}>
            <Button isDisabled={isBusy} onPress={() => void save(form, setting, locale)}>
              {say(`appendix.export.${form.format}`)}
            </Button>
            <span>{say(`appendix.exportNote.${form.format}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperFields({ choice, onChoice }: AppendixSettingsProps): ReactElement {
  const say = useMessages(appendixMessages);
  return (
    <>
      <Field label={say("appendix.language")}>
        <Segmented
          label={say("appendix.language")}
          value={choice.language}
          segments={languages.map((id) => ({ id, text: say(`appendix.language.${id}`) }))}
          onChange={(language) => onChoice({ ...choice, language })}
        />
      </Field>
      <Field label={say("appendix.scope")}>
        <Segmented
          label={say("appendix.scope")}
          value={choice.scope}
          segments={[
            { id: "all", text: say("appendix.scope.all") },
            { id: "lens", text: say("appendix.scope.lens") },
          ]}
          onChange={(scope) => onChoice({ ...choice, scope })}
        />
      </Field>
      <div className={styles["pair"]}>
        <label className={styles["date"]}>
          <span>{say("appendix.date")}</span>
          <input
            type="date"
            value={choice.date}
            onChange={({ currentTarget: { value } }) => {
              if (isDay(value)) onChoice({ ...choice, date: value });
            }}
          />
        </label>
        <NumberField
          label={say("appendix.seed")}
          value={choice.seed}
          low={0}
          high={largestSeed}
          step={1}
          decimals={0}
          onCommit={(seed) => onChoice({ ...choice, seed: Math.round(seed) })}
        />
      </div>
    </>
  );
}

const standards = ["ua-1", "a-3a"] as const;

/** The standard of the PDF, and what it is good for. */
function StandardField({ choice, onChoice }: AppendixSettingsProps): ReactElement {
  const say = useMessages(appendixMessages);
  return (
    <Field label={say("appendix.standard")}>
      <>
        <Segmented
          label={say("appendix.standard")}
          value={choice.standard}
          segments={standards.map((id) => ({ id, text: say(`appendix.standard.${id}`) }))}
          onChange={(standard) => onChoice({ ...choice, standard })}
        />
        <p className={styles["note"]}>{say(`appendix.standardNote.${choice.standard}`)}</p>
      </>
    </Field>
  );
}

function Field(props: { readonly label: string; readonly children: ReactElement }): ReactElement {
  return (
    <div className={styles["field"]}>
      <p>{props.label}</p>
      {props.children}
    </div>
  );
}

interface ExportForm {
  readonly format: ExportFormat;
  readonly purpose: FilePurpose;
  readonly ending: string;
}

const exportForms: readonly ExportForm[] = [
  { format: "xlsx", purpose: "xlsx", ending: "results.xlsx" },
  { format: "csv", purpose: "csv", ending: "results.csv" },
  { format: "iamc-csv", purpose: "csv", ending: "iamc.csv" },
  { format: "json", purpose: "json", ending: "results.json" },
];

async function savePdf(setting: PaperSetting, locale: Locale): Promise<void> {
  const name = `${setting.company}-appendix-${setting.language}.pdf`;
  const path = await chooseToSave("pdf", name);
  if (path === null) return;
  const written = await savePaper(setting, path);
  if (written !== null) tellSaved([written], locale);
}

async function save(form: ExportForm, setting: PaperSetting, locale: Locale): Promise<void> {
  const path = await chooseToSave(form.purpose, `${setting.company}-${form.ending}`);
  if (path === null) return;
  const written = await saveExport(form.format, setting, path);
  if (written !== null) tellSaved(written, locale);
}

function tellSaved(paths: readonly string[], locale: Locale): void {
  const say = sayIn(appendixMessages, locale);
  const [first = ""] = paths;
  const text =
    paths.length > 1
      ? say("appendix.savedSeveral", { count: paths.length })
      : say("appendix.saved", { name: fileName(first) });
  showToast({ tone: "done", text, detail: paths.join("\n") });
}
