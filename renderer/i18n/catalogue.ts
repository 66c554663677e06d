import { chapterMessages } from "./messages/chapter-messages.ts";
import { chartMessages } from "./messages/chart-messages.ts";
import { findingMessages } from "./messages/finding-messages.ts";
import { frontMessages } from "./messages/front-messages.ts";
import { leverMessages } from "./messages/lever-messages.ts";
import { methodMessages } from "./messages/method-messages.ts";
import { pictureMessages } from "./messages/picture-messages.ts";
import { exposureMessages } from "./messages/exposure-messages.ts";
import { registerChapterMessages } from "./messages/register-chapter-messages.ts";
import { riskMessages } from "./messages/risk-messages.ts";
import { stressMessages } from "./messages/stress-messages.ts";
import { reconciliationMessages } from "./messages/reconciliation-messages.ts";
import { resilienceMessages } from "./messages/resilience-messages.ts";
import { shapeMessages } from "./messages/shape-messages.ts";
import { standardMessages } from "./messages/standard-messages.ts";
import { tableMessages } from "./messages/table-messages.ts";

/** Every message of the product. */
export const catalogue = {
  ...chartMessages,
  ...findingMessages,
  ...frontMessages,
  ...tableMessages,
  ...chapterMessages,
  ...leverMessages,
  ...methodMessages,
  ...pictureMessages,
  ...reconciliationMessages,
  ...riskMessages,
  ...registerChapterMessages,
  ...exposureMessages,
  ...stressMessages,
  ...resilienceMessages,
  ...standardMessages,
  ...shapeMessages,
};

/** Key of a message. */
export type MessageKey = keyof typeof catalogue;
