import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { CloseIcon } from "../../controls/icons.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { changeText } from "../../i18n/change-text.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { assumptionsMessages } from "../../i18n/messages/window/assumptions-messages.ts";
import { clearOverride } from "../../state/document/edits.ts";
import { useSource } from "../../state/results/use-source.ts";
import { useFormat } from "../../state/use-format.ts";
import { InputFigure } from "./input-figure.tsx";
import type { InputRow } from "./input-rows.ts";
import { SetInput } from "./set-input.tsx";
import { rangeText, useValueText } from "./input-text.ts";
import styles from "./assumptions.module.css";

/** Props of what is known of one input. */
export interface InputPanelProps {
  readonly row: InputRow;
  readonly onClose: () => void;
}

/** One input in full: value, where it comes from, why, and a form to set it by hand. */
export function InputPanel({ row, onClose }: InputPanelProps): ReactElement {
  const { view, entry, of, path, edited } = row;
  const say = useMessages(assumptionsMessages);
  const locale = useLocale();
  const text = useValueText();
  const name = entry?.means[locale] ?? path;
  return (
    <aside className={styles["panel"]} aria-label={say("assumptions.panel", { name })}>
      <header className={styles["panelHead"]}>
        <h2 className={styles["title"]}>{name}</h2>
        <Button look="icon" aria-label={say("assumptions.close")} onPress={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <p className={styles["second"]}>
        {of === undefined ? say("assumptions.all") : of} · <code>{path}</code>
      </p>
      <p className={styles["large"]}>
        <InputFigure row={row} name={name}>
          {text(view)}
        </InputFigure>
      </p>
      {view.layer === "user" ? null : (
        <p>
          <KindTag kind={view.provenance.kind} /> {rangeText(view, locale)}
        </p>
      )}
      <Given row={row} />
      <Provenance row={row} />
      <SetInput key={`${path} ${JSON.stringify(view.value)}`} row={row} />
      {edited === undefined ? null : (
        <Field title={say("assumptions.edits")}>
          <p>{changeText(edited.label, locale)}</p>
          {edited.why === undefined ? null : <p className={styles["second"]}>{edited.why}</p>}
        </Field>
      )}
    </aside>
  );
}

/** What the data have where the input is set by hand, and the way back. */
function Given({ row: { given, path, entry } }: { readonly row: InputRow }): ReactElement | null {
  const say = useMessages(assumptionsMessages);
  const locale = useLocale();
  const text = useValueText();
  if (given === undefined) return null;
  return (
    <p className={styles["second"]}>
      {say("assumptions.before", { value: text(given) })}{" "}
      <Button look="link" onPress={() => clearOverride(path, entry?.means[locale])}>
        {say("assumptions.restore")}
      </Button>
    </p>
  );
}

/** Reason, derivation and source of what the data have. */
function Provenance({ row }: { readonly row: InputRow }): ReactElement {
  const say = useMessages(assumptionsMessages);
  const { why, derivation, note } = (row.given ?? row.view).provenance;
  const words = [
    ["assumptions.reason", why],
    ["assumptions.derivation", derivation],
    ["assumptions.note", note],
  ] as const;
  return (
    <>
      {words.map(([key, said]) =>
        said === undefined || said === "" ? null : (
          <Field key={key} title={say(key)}>
            <p>{said}</p>
          </Field>
        ),
      )}
      <Cited row={row} />
      <Bounds row={row} />
    </>
  );
}

function Cited({ row }: { readonly row: InputRow }): ReactElement | null {
  const say = useMessages(assumptionsMessages);
  const { source, locator, quote } = (row.given ?? row.view).provenance;
  const found = useSource(source);
  if (source === null) return null;
  return (
    <Field title={say("assumptions.source")}>
      {quote === null ? null : <blockquote className={styles["quote"]}>{quote}</blockquote>}
      <p className={styles["second"]}>
        {found?.title ?? source}
        {locator === null ? "" : `, ${locator}`}
      </p>
    </Field>
  );
}

function Bounds({ row: { entry } }: { readonly row: InputRow }): ReactElement | null {
  const say = useMessages(assumptionsMessages);
  const { bounds, unit } = useFormat();
  if (entry?.within === undefined) return null;
  const [low, high] = entry.within;
  const shownUnit = entry.unit === "1" ? "" : ` ${unit(entry.unit)}`;
  return (
    <Field title={say("assumptions.bounds")}>
      <p>
        {bounds({ low, high })}
        {shownUnit}
      </p>
    </Field>
  );
}

interface FieldProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

function Field({ title, children }: FieldProps): ReactElement {
  return (
    <section className={styles["field"]}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
