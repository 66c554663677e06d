import { useState, type ReactElement } from "react";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useSources } from "../../state/results/use-source.ts";
import { Part } from "./part.tsx";
import { editItem } from "./register-edits.ts";
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

function EvidenceForm({ item, onDone }: EvidenceFormProps): ReactElement {
  const say = useMessages(registerMessages);
  const company = useCompany();
  const own = (company?.sources ?? []).map(({ id }) => id);
  const ids = [...new Set([...(company?.documents ?? []), ...own])];
  const sources = useSources(ids);
  const [source, setSource] = useState(ids[0] ?? null);
  const [locator, setLocator] = useState("");
  const [quote, setQuote] = useState("");
  const isReady = source !== null && locator.trim() !== "";
  const attach = (): void => {
    if (source === null) return;
    const added = {
      source,
      locator: locator.trim(),
      ...(quote.trim() === "" ? {} : { quote: quote.trim() }),
    };
    if (editItem(item.id, { evidence: [...item.evidence, added] })) onDone();
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
        groups={[
          {
            options: ids.map((id) => ({
              id,
              text: sources.find((each) => each.id === id)?.title ?? id,
            })),
          },
        ]}
        onChange={setSource}
      />
      <label>
        {say("register.evidence.locator")}
        <input value={locator} onChange={(event) => setLocator(event.currentTarget.value)} />
      </label>
      <label>
        {say("register.evidence.quote")}
        <textarea
          rows={2}
          value={quote}
          onChange={(event) => setQuote(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" look="primary" isDisabled={!isReady}>
        {say("register.evidence.attach")}
      </Button>
    </form>
  );
}
