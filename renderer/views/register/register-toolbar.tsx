import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { families, ratingFilters, type RegisterView } from "./register-rows.ts";
import styles from "./register.module.css";

/** Props of the controls over the table. */
export interface RegisterToolbarProps {
  readonly view: RegisterView;
  readonly onChange: (change: Partial<RegisterView>) => void;
  readonly onAdd: () => void;
}

/** Search and filters of the register, and what adds to it. */
export function RegisterToolbar({ view, onChange, onAdd }: RegisterToolbarProps): ReactElement {
  const say = useMessages(registerMessages);
  return (
    <div className={styles["tools"]} role="search">
      <input
        type="search"
        className={styles["search"]}
        placeholder={say("register.search")}
        aria-label={say("register.search")}
        value={view.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
      />
      <Segmented
        label={say("register.family")}
        segments={families.map((id) => ({ id, text: say(`register.family.${id}`) }))}
        value={view.family}
        onChange={(family) => onChange({ family })}
      />
      <Choice
        look="inline"
        label={say("register.rating")}
        value={view.rating}
        groups={[
          {
            options: ratingFilters.map((id) => ({
              id,
              text: id === "any" ? say("register.anyRating") : say(`register.rating.${id}`),
            })),
          },
        ]}
        onChange={(rating) => onChange({ rating })}
      />
      <span className={styles["gap"]} />
      <Button look="primary" onPress={onAdd}>
        {say("register.add")}
      </Button>
    </div>
  );
}
