/** An appendix that could not be printed; the message is one line that says why. */
export class PrintError extends Error {
  override readonly name = "PrintError";
}
