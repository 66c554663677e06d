import type { ReactElement } from "react";
import { categorySchema, horizonSchema } from "../../../models/company/register-schema.ts";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { Choice } from "../../controls/choice.tsx";
import { EditableCell } from "../../controls/editable-cell.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { editItem } from "./register-edits.ts";
import styles from "./item-panel.module.css";

/** Category, horizons, stage and owner, each changed in place. */
export function ItemKinds({ item }: { readonly item: RegisterItem }): ReactElement {
  const say = useMessages(registerMessages);
  const words = useMessages(itemMessages);
  const categories = categorySchema.options.map((id) => ({ id, text: words(`category.${id}`) }));
  return (
    <dl className={styles["kinds"]}>
      <dt>{say("register.category")}</dt>
      <dd>
        <Choice
          look="inline"
          label={say("register.category")}
          value={item.category}
          groups={[{ options: categories }]}
          onChange={(category) => editItem(item.id, { category })}
        />
      </dd>
      <dt>{say("register.horizons")}</dt>
      <dd>
        <Horizons item={item} />
      </dd>
      <dt>{say("register.stage")}</dt>
      <dd>
        <EditableCell
          name={say("register.stage")}
          value={item.valueChain?.join(", ") ?? ""}
          onCommit={(typed) => {
            const stages = typed
              .split(/[,，、]/)
              .map((each) => each.trim())
              .filter(Boolean);
            editItem(item.id, { valueChain: stages.length === 0 ? undefined : stages });
          }}
        />
      </dd>
      <dt>{say("register.column.owner")}</dt>
      <dd>
        <EditableCell
          name={say("register.column.owner")}
          value={item.owner ?? ""}
          onCommit={(owner) => editItem(item.id, { owner: owner.trim() || undefined })}
        />
      </dd>
    </dl>
  );
}

function Horizons({ item }: { readonly item: RegisterItem }): ReactElement {
  const words = useMessages(itemMessages);
  const { horizons } = item;
  return (
    <span className={styles["toggles"]}>
      {horizonSchema.options.map((horizon) => (
        <button
          key={horizon}
          type="button"
          className={styles["toggle"]}
          aria-pressed={horizons.includes(horizon)}
          onClick={() =>
            editItem(item.id, {
              horizons: horizonSchema.options.filter(
                (each) => horizons.includes(each) !== (each === horizon),
              ),
            })
          }
        >
          {words(`horizon.${horizon}`)}
        </button>
      ))}
    </span>
  );
}
