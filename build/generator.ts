/** A file of the repository that a program writes. */
export interface Generator {
  /** The file it writes, as a path from the root. */
  readonly output: string;
  readonly make: (root: string) => string | Promise<string>;
}
