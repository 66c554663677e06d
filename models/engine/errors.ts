/** What went wrong in a model, an input or a formula: one line that names the place and what was expected. */
export class ModelError extends Error {
  readonly place: string;

  constructor(place: string, message: string) {
    super(`${place}: ${message}`);
    this.name = "ModelError";
    this.place = place;
  }
}
