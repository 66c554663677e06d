import { printParseErrorCode, visit } from "jsonc-parser";
import { DocumentError, type Expectation } from "./document-error.ts";
import { positionAt } from "./text-position.ts";

/** How deeply objects and lists may stand in each other. */
const deepest = 64;

/** Keys that would reach into how objects work. */
const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

const expectedByError: Readonly<Record<string, string>> = {
  InvalidSymbol: "a JSON value",
  InvalidNumberFormat: "a number",
  PropertyNameExpected: "a key in double quotes",
  ValueExpected: "a value",
  ColonExpected: "a colon",
  CommaExpected: "a comma or the end of the object or list",
  CloseBraceExpected: "}",
  CloseBracketExpected: "]",
  EndOfFileExpected: "the end of the document",
  InvalidCommentToken: "no comments",
  UnexpectedEndOfComment: "no comments",
  UnexpectedEndOfString: "the closing quote of a text",
  UnexpectedEndOfNumber: "digits",
  InvalidUnicode: "four hexadecimal digits after \\u",
  InvalidEscapeCharacter: 'one of "\\/bfnrtu after a backslash',
  InvalidCharacter: "no control character in a text",
};

/**
 * Reads the text of a JSON document without building it and refuses what should not be built: errors
 * of syntax, nesting beyond `deepest`, a key given twice, keys that reach into how objects work,
 * numbers beyond what a double holds. Throws DocumentError with line and column.
 */
export function examineJson(text: string, file: string): void {
  const keys: Set<string>[] = [];
  let depth = 0;
  const fail = (offset: number, expectation: Expectation): never => {
    throw new DocumentError({ file, at: positionAt(text, offset) }, expectation);
  };
  const enter = (offset: number): void => {
    depth += 1;
    if (depth <= deepest) return;
    fail(offset, { expected: `at most ${deepest} levels of nesting`, found: "one more" });
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        enter(offset);
        keys.push(new Set());
      },
      onObjectEnd: () => {
        depth -= 1;
        keys.pop();
      },
      onArrayBegin: enter,
      onArrayEnd: () => {
        depth -= 1;
      },
      onObjectProperty: (key, offset) => {
        const problem = keyProblem(key, keys.at(-1));
        if (problem !== undefined) fail(offset, problem);
      },
      onLiteralValue: (value: unknown, offset, length) => {
        if (typeof value !== "number" || Number.isFinite(value)) return;
        fail(offset, { expected: "a finite number", found: excerpt(text, offset, length) });
      },
      onError: (code, offset, length) => {
        const expected = expectedByError[printParseErrorCode(code)] ?? "valid JSON";
        fail(offset, { expected, found: excerpt(text, offset, length) });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
}

function keyProblem(key: string, known: Set<string> | undefined): Expectation | undefined {
  if (refusedKeys.has(key)) return { expected: "no such key", found: JSON.stringify(key) };
  if (known?.has(key) === true) {
    return { expected: "each key once", found: `${JSON.stringify(key)} a second time` };
  }
  known?.add(key);
  return undefined;
}

function excerpt(text: string, offset: number, length: number): string {
  if (offset >= text.length) return "the end of the file";
  const part = text.slice(offset, offset + Math.max(1, Math.min(length, 24)));
  return JSON.stringify(part);
}
