import { useState, type ReactElement } from "react";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useSources } from "../../state/results/use-source.ts";
import { Part } from "./part.tsx";
import { attachTo } from "./register-edits.ts";
import styles from "./item-panel.module.css";

/** Where an item is said, with quotes, and a form to attach more. */
export function ItemEvidence({ item }: { readonly item: RegisterItem }): ReactElement {
  const say = useMessages(registerMessages);
  const [isAdding, setAdding] = useState(false);
  const ids = [...new Set(item.evidence.map(({ source }) => source))];
  const sources = useSources(ids);
  const titleOf = (id: string): string => sources.find((source) => source.id === id)?.title ?? id;
  return (
    <Part title={say("register.evidence")}>
      <ul className={styles["list"]}>
        {item.evidence.map(({ source, locator, quote }, i) => (
          <li key={`${i} ${source}`} className={styles["evidence"]}>
            {quote === undefined ? null : <blockquote>{quote}</blockquote>}
            <cite>
              {titleOf(source)}, {locator}
            </cite>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <EvidenceForm item={item} onDone={() => setAdding(false)} />
      ) : (
        <Button look="link" onPress={() => setAdding(true)}>
          {say("register.addEvidence")}
        </Button>
      )}
    </Part>
  );
}

interface EvidenceFormProps {
  readonly item: RegisterItem;
  readonly onDone: () => void;
}

/** What stands for a document that is not known yet. */
const another = "another";

function EvidenceForm({ item, onDone }: EvidenceFormProps): ReactElement {
  const say = useMessages(registerMessages);
  const options = useDocuments();
  const [source, setSource] = useState(options[0]?.id ?? another);
  const [title, setTitle] = useState("");
  const [locator, setLocator] = useState("");
  const [quote, setQuote] = useState("");
  const isNew = source === another;
  const isReady = locator.trim() !== "" && (!isNew || title.trim() !== "");
  const attach = (): void => {
    const date = new Date().toISOString().slice(0, 10);
    const given = { source: isNew ? { title, date } : source, locator, quote };
    if (attachTo(item.id, given)) onDone();
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) attach();
      }}
    >
      <Choice
        label={say("register.evidence.source")}
        value={source}
        groups={[{ options }, { options: [{ id: another, text: say("register.evidence.own") }] }]}
        onChange={setSource}
      />
      {isNew ? (
        <TextField label={say("register.evidence.title")} value={title} onChange={setTitle} />
      ) : null}
      <TextField label={say("register.evidence.locator")} value={locator} onChange={setLocator} />
      <TextField label={say("register.evidence.quote")} value={quote} onChange={setQuote} />
      <Button type="submit" look="primary" isDisabled={!isReady}>
        {say("register.evidence.attach")}
      </Button>
    </form>
  );
}

/** Documents of the company that evidence may be found in. */
function useDocuments(): readonly { readonly id: string; readonly text: string }[] {
  const company = useCompany();
  const own = (company?.sources ?? []).map(({ id }) => id);
  const ids = [...new Set([...(company?.documents ?? []), ...own])];
  const sources = useSources(ids);
  return ids.map((id) => ({ id, text: sources.find((each) => each.id === id)?.title ?? id }));
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TextField({ label, value, onChange }: TextFieldProps): ReactElement {
  return (
    <label>
      {label}
      <input value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}
