/** A name with the ending of another one; as it is where it has that ending, or is empty. */
export function withEnding(name: string, like: string): string {
  const ending = /\.[^.]+$/.exec(like)?.[0] ?? "";
  const hasEnding = name.toLowerCase().endsWith(ending.toLowerCase());
  return name === "" || hasEnding ? name : `${name}${ending}`;
}
