import { chapterMessages } from "./messages/chapter-messages.ts";
import { chartMessages } from "./messages/chart-messages.ts";
import { frontMessages } from "./messages/front-messages.ts";
import { methodMessages } from "./messages/method-messages.ts";
import { tableMessages } from "./messages/table-messages.ts";

/** Every message of the product. */
export const catalogue = {
  ...chartMessages,
  ...frontMessages,
  ...tableMessages,
  ...chapterMessages,
  ...methodMessages,
};

/** Key of a message. */
export type MessageKey = keyof typeof catalogue;
