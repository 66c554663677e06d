import { ModelError } from "../../engine/errors.ts";
import type { ChangeLabel } from "../change.ts";

/** What is wrong with what a user entered: a key of a message with its values, for the field itself. */
export class EditError extends ModelError {
  readonly problem: ChangeLabel;

  constructor(place: string, problem: ChangeLabel, message: string) {
    super(place, message);
    this.name = "EditError";
    this.problem = problem;
  }
}

/** Refuses an entry that is empty where something has to be said. */
export function requireText(place: string, text: string | undefined): string {
  const said = text?.trim() ?? "";
  if (said !== "") return said;
  throw new EditError(place, { key: "edit.needsText" }, "expected a text, found nothing");
}

/** Refuses a reason that is missing. */
export function requireReason(place: string, why: string | undefined): string {
  const said = why?.trim() ?? "";
  if (said !== "") return said;
  throw new EditError(place, { key: "edit.needsReason" }, "expected a reason, found nothing");
}

/** What a record or list has under an id or index. Throws EditError that names the ids there are. */
export function requireFound<T>(found: T | undefined, place: string, id: string): T {
  if (found !== undefined) return found;
  throw new EditError(place, { key: "edit.unknown", params: { id } }, `has no ${id}`);
}

/** Refuses an id that is taken, or none: letters in lower case, digits and hyphens. */
export function requireNewId(place: string, id: string, taken: readonly string[]): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id === "constructor" || id === "prototype") {
    const message = `expected lower-case letters, digits and hyphens, found ${id}`;
    throw new EditError(place, { key: "edit.idForm", params: { id } }, message);
  }
  if (!taken.includes(id)) return id;
  const message = `expected an id that is not taken, found ${id}`;
  throw new EditError(place, { key: "edit.idTaken", params: { id } }, message);
}
