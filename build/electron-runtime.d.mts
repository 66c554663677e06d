export function findElectron(
  root: string,
  env?: NodeJS.ProcessEnv,
): { readonly program: string } | { readonly why: string };

export function startElectron(
  root: string,
  program: string,
  files: readonly string[],
): Promise<{ readonly status: number } | { readonly why: string }>;
