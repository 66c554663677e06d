import { useRef, type ReactElement, type ReactNode } from "react";
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
        <Actions label={label} actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}

/** Props of a list of things to do at a place of the window. */
export interface MenuAtProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** From the upper left of the window, px. */
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

/** A list of things to do that is open at a place of the window. */
export function MenuAt({ label, actions, x, y, onClose }: MenuAtProps): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  const at = { left: unzoomed(x), top: unzoomed(y) };
  return (
    <>
      <span ref={place} className={styles["place"]} style={at} />
      <Popover
        isOpen
        triggerRef={place}
        placement="bottom start"
        className={styles["popover"] ?? ""}
        offset={0}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Actions label={label} actions={actions} onClose={onClose} />
      </Popover>
    </>
  );
}

/** A length on the screen as one in the window, which is zoomed. */
function unzoomed(length: number): string {
  return `calc(${length}px / var(--zoom))`;
}

interface ActionsProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** Given where the list is not that of a button. */
  readonly onClose?: () => void;
}

function Actions({ label, actions, onClose }: ActionsProps): ReactElement {
  const own = onClose === undefined ? {} : { onClose, autoFocus: "first" as const };
  return (
    <AriaMenu className={styles["menu"] ?? ""} aria-label={label} {...own}>
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
  );
}
