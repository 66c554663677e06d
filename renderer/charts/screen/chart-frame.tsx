import { useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { tableText, type ChartTable } from "../drawing/chart-table.ts";
import type { Theme } from "../drawing/theme.ts";
import styles from "./chart-frame.module.css";
import { picturePng, pictureText } from "./copy-picture.ts";
import { TableTwin } from "./table-twin.tsx";

/** Props of the frame round a chart. */
export interface ChartFrameProps {
  /** The finding, as a sentence; left out where the view says it. */
  readonly title?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** What is drawn, in which unit, under which assumption. */
  readonly caption?: ReactNode;
  readonly sources?: ReactNode;
  readonly actions?: ReactNode;
  /** The same figures, made when they are shown in place of the picture, or copied. */
  readonly table: () => ChartTable;
  /** Names the table for those who hear it. */
  readonly name: string;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** What was copied last, or that it was refused. */
type Copied = "svg" | "png" | "data" | "refused";

/** A chart with its finding above, its sources below, its figures as a table, and ways to copy it. */
export function ChartFrame(props: ChartFrameProps): ReactElement {
  const { title, headingLevel = 2, caption, sources, actions, table, name, children } = props;
  const [isTable, setTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={styles["frame"]} {...(title === undefined ? {} : { "aria-labelledby": id })}>
      {title === undefined ? null : (
        <Heading id={id} className={styles["title"]}>
          {title}
        </Heading>
      )}
      {caption === undefined ? null : <p className={styles["caption"]}>{caption}</p>}
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
      <div ref={box} className={styles["picture"]} hidden={isTable}>
        {children}
      </div>
      {isTable ? <TableTwin table={table()} caption={name} /> : null}
      <footer className={styles["foot"]}>
        <div className={styles["sources"]}>{sources}</div>
        <Tools
          {...props}
          isTable={isTable}
          onTable={setTable}
          picture={() => box.current?.querySelector("svg") ?? null}
        />
      </footer>
    </figure>
  );
}

interface ToolsProps extends ChartFrameProps {
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly picture: () => SVGSVGElement | null;
}

function Tools(props: ToolsProps): ReactElement {
  const { table, theme, locale, isTable, onTable, picture } = props;
  const [copied, setCopied] = useState<Copied>();
  const t = translator(locale);
  const copy = async (what: Exclude<Copied, "refused">): Promise<void> => {
    const svg = picture();
    try {
      if (what === "data") await copyText(tableText(table()));
      else if (svg !== null) await copySvg(svg, what, theme);
      setCopied(what);
    } catch {
      setCopied("refused");
    }
  };
  const said = copied === "refused" ? t("screen.notCopied") : t("screen.copied");
  return (
    <div className={styles["tools"]}>
      <span role="status" className={styles["said"]}>
        {copied === undefined ? "" : said}
      </span>
      <Tool text={t("screen.asTable")} isPressed={isTable} act={() => onTable(!isTable)} />
      <Tool text={t("screen.copySvg")} isOff={isTable} act={() => void copy("svg")} />
      <Tool text={t("screen.copyPng")} isOff={isTable} act={() => void copy("png")} />
      <Tool text={t("screen.copyData")} act={() => void copy("data")} />
    </div>
  );
}

interface ToolProps {
  readonly text: string;
  readonly act: () => void;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
}

function Tool({ text, act, isPressed, isOff }: ToolProps): ReactElement {
  return (
    <button type="button" aria-pressed={isPressed} disabled={isOff} onClick={act}>
      {text}
    </button>
  );
}

function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Writes at once and hands the picture over when it is made: a clipboard opens only on a click. */
function copySvg(svg: SVGSVGElement, what: "svg" | "png", theme: Theme): Promise<void> {
  const made =
    what === "png"
      ? { "image/png": picturePng(svg, theme) }
      : {
          "text/plain": pictureText(svg, theme).then(
            (text) => new Blob([text], { type: "text/plain" }),
          ),
        };
  return navigator.clipboard.write([new ClipboardItem(made)]);
}
