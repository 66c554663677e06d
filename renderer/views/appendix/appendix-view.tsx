import type { ReactElement } from "react";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useMessages } from "../../i18n/locale-context.ts";

/** The view appendix. */
export function AppendixView(): ReactElement {
  const say = useMessages(shellMessages);
  return <ViewHeading title={say("view.appendix")} />;
}
