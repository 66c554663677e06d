import { useEffect, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { CloseIcon } from "../../controls/icons.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { closeToast, useToasts, type Toast } from "../../state/session/toast-store.ts";
import styles from "./shell.module.css";

const shownFor = 6_000;

/** Notices at the lower right; they go by themselves unless they warn. */
export function Toasts(): ReactElement {
  const say = useMessages(shellMessages);
  const toasts = useToasts();
  return (
    <section className={styles["toasts"]} aria-label={say("toast.region")} aria-live="polite">
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastNote({ toast }: { readonly toast: Toast }): ReactElement {
  const say = useMessages(shellMessages);
  const { id, tone, text, detail, action } = toast;
  useEffect(() => {
    if (tone === "warning") return undefined;
    const timer = setTimeout(() => closeToast(id), shownFor);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={styles["toast"]} data-tone={tone}>
      <div className={styles["toastWords"]}>
        <p>{text}</p>
        {detail === undefined ? null : <p className={styles["toastDetail"]}>{detail}</p>}
      </div>
      {action === undefined ? null : (
        <button
          type="button"
          className={styles["toastAction"]}
          onClick={() => {
            closeToast(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <Button look="icon" aria-label={say("toast.close")} onPress={() => closeToast(id)}>
        <CloseIcon />
      </Button>
    </div>
  );
}
