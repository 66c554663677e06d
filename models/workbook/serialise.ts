import { inKeyOrder } from "./key-order.ts";
import type { Workbook } from "./workbook-schema.ts";

/**
 * The text of a workbook file: JSON, keys in a fixed order, two spaces a level, a line feed at the end.
 * Workbooks that hold the same give the same text.
 */
export function serialise(workbook: Workbook): string {
  return `${JSON.stringify(inKeyOrder(workbook), undefined, 2)}\n`;
}
