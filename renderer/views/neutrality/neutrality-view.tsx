import type { ReactElement } from "react";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useMessages } from "../../i18n/locale-context.ts";

/** The view neutrality. */
export function NeutralityView(): ReactElement {
  const say = useMessages(shellMessages);
  return <ViewHeading title={say("view.neutrality")} />;
}
