import type { ReactElement } from "react";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { Button } from "../../controls/button.tsx";
import { EditableCell } from "../../controls/editable-cell.tsx";
import { Term } from "../../controls/tooltip.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { Part } from "./part.tsx";
import { editItem } from "./register-edits.ts";
import styles from "./item-panel.module.css";

type Effect = NonNullable<RegisterItem["current"]>;

/** What is said of current and anticipated effects, with reliefs, and the responses. */
export function ItemEffects({ item }: { readonly item: RegisterItem }): ReactElement {
  const say = useMessages(registerMessages);
  const responses = item.responses ?? [];
  const setResponse = (at: number, typed: string): void => {
    const text = typed.trim();
    const kept = responses.flatMap((each, i) => {
      if (i !== at) return [each];
      return text === "" ? [] : [{ ...each, text }];
    });
    editItem(item.id, { responses: kept.length === 0 ? undefined : kept });
  };
  const add = (): void => {
    const text = say("register.responses");
    editItem(item.id, { responses: [...responses, { text, evidence: item.evidence.slice(0, 1) }] });
  };
  return (
    <>
      <EffectPart item={item} field="current" title={say("register.current")} />
      <EffectPart item={item} field="anticipated" title={say("register.anticipated")} />
      <Part title={say("register.responses")}>
        <ul className={styles["list"]}>
          {responses.map((response, i) => (
            <li key={`${i} ${response.text}`}>
              <EditableCell
                isLong
                name={say("register.responses")}
                value={response.text}
                onCommit={(typed) => setResponse(i, typed)}
              />
            </li>
          ))}
        </ul>
        <Button look="link" onPress={add}>
          {say("register.addResponse")}
        </Button>
      </Part>
    </>
  );
}

interface EffectPartProps {
  readonly item: RegisterItem;
  readonly field: "current" | "anticipated";
  readonly title: string;
}

function EffectPart({ item, field, title }: EffectPartProps): ReactElement {
  const effect: Effect | undefined = item[field];
  const commit = (typed: string): void => {
    const text = typed.trim();
    const next = text === "" ? undefined : { evidence: item.evidence.slice(0, 1), ...effect, text };
    editItem(item.id, { [field]: next });
  };
  return (
    <Part title={title}>
      <EditableCell isLong name={title} value={effect?.text ?? ""} onCommit={commit} />
      {effect?.relief === undefined ? null : <Reliefs codes={effect.relief} />}
    </Part>
  );
}

function Reliefs({ codes }: { readonly codes: NonNullable<Effect["relief"]> }): ReactElement {
  const say = useMessages(registerMessages);
  const words = useMessages(itemMessages);
  return (
    <p className={styles["why"]}>
      {say("register.relief", { codes: "" })}
      {codes.map((code) => (
        <span key={code} className={styles["code"]}>
          <Term means={words(`relief.${code}`)}>{code}</Term>
        </span>
      ))}
    </p>
  );
}
