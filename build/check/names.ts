const vague = new Set(["utils", "helpers", "common", "misc"]);
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const code = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** Finds code whose path is not in kebab case or whose folder names no subject. */
export function findBadNames(files: readonly string[]): string[] {
  return files.filter((file) => code.test(file)).flatMap(judge);
}

function judge(file: string): string[] {
  const parts = file.split("/").map((part) => part.split("."));
  const odd = parts.some((words) => words.some((word) => !kebab.test(word)));
  const unnamed = parts.some((words) => vague.has(words[0] ?? ""));
  return [
    ...(odd ? [`not in kebab case: ${file}`] : []),
    ...(unnamed ? [`names no subject: ${file}`] : []),
  ];
}
