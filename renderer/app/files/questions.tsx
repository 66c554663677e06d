import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { useFiles } from "../../state/files/file-store.ts";
import { FileDialog } from "./file-dialog.tsx";

/** Questions about files that wait for an answer. */
export function Questions(): ReactElement | null {
  const question = useFiles((state) => state.question);
  const choice = useFiles((state) => state.choice);
  if (question !== null) {
    const { title, text, choices, answer } = question;
    return (
      <Dialog
        isOpen
        title={title}
        onClose={() => answer(null)}
        actions={choices.toReversed().map(({ id, text: label }) => (
          <Button
            key={id}
            look={id === choices[0]?.id ? "primary" : "plain"}
            autoFocus={id === choices[0]?.id}
            onPress={() => answer(id)}
          >
            {label}
          </Button>
        ))}
      >
        <p>{text}</p>
      </Dialog>
    );
  }
  return choice === null ? null : <FileDialog choice={choice} />;
}
