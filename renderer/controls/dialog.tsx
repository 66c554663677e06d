import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import { Button } from "./button.tsx";
import { CloseIcon } from "./icons.tsx";
import styles from "./dialog.module.css";

/** Props of a dialog. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: "small" | "wide";
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the window. */
export function Dialog(props: DialogProps): ReactElement {
  const { title, isOpen, onClose, size = "small", actions, children } = props;
  const say = useMessages(controlMessages);
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      className={styles["veil"] ?? ""}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles["modal"] ?? ""} data-size={size}>
        <AriaDialog className={styles["dialog"] ?? ""}>
          <header className={styles["head"]}>
            <Heading slot="title" className={styles["title"] ?? ""}>
              {title}
            </Heading>
            <Button look="icon" aria-label={say("dialog.close")} onPress={onClose}>
              <CloseIcon />
            </Button>
          </header>
          <div className={styles["body"]}>{children}</div>
          {actions === undefined ? null : <footer className={styles["foot"]}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
