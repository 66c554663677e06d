import { useMemo, type ReactElement } from "react";
import { MenuAt } from "../../controls/menu.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { contextMessages } from "../../i18n/messages/window/context-messages.ts";
import { contextActions } from "./context-actions.ts";
import { closeContextMenu, useContextPlace, type ContextPlace } from "./context-store.ts";

/** The context menu of the window, where it was asked for. */
export function ContextMenu(): ReactElement | null {
  const place = useContextPlace();
  return place === null ? null : <MenuOf place={place} />;
}

function MenuOf({ place }: { readonly place: ContextPlace }): ReactElement {
  const say = useMessages(contextMessages);
  const actions = useMemo(() => contextActions(place.target), [place]);
  const { x, y } = place;
  return <MenuAt label={say("context.menu")} {...{ actions, x, y }} onClose={closeContextMenu} />;
}
