import type { ReactElement, ReactNode } from "react";
import { Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button, type ButtonProps } from "./button.tsx";
import styles from "./menu.module.css";

/** One thing to do. */
export interface MenuAction {
  readonly id: string;
  readonly text: string;
  /** Keys that do the same, as shown. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** Whether a line parts it from what stands above. */
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

/** Props of a button that opens a list of things to do. */
export interface MenuProps {
  readonly label: string;
  readonly look?: ButtonProps["look"];
  readonly actions: readonly MenuAction[];
  readonly children: ReactNode;
}

/** A button that opens a list of things to do. */
export function Menu({ label, look = "plain", actions, children }: MenuProps): ReactElement {
  return (
    <MenuTrigger>
      <Button look={look} aria-label={label}>
        {children}
      </Button>
      <Popover className={styles["popover"] ?? ""} offset={4}>
        <AriaMenu className={styles["menu"] ?? ""} aria-label={label}>
          {actions.map(({ id, text, keys, isDisabled = false, startsGroup = false, run }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              isDisabled={isDisabled}
              className={styles["item"] ?? ""}
              data-starts-group={startsGroup || undefined}
              onAction={run}
            >
              <span>{text}</span>
              {keys === undefined ? null : <Keyboard>{keys}</Keyboard>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
