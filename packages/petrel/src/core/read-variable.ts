interface EnvironmentGlobals {
  navigator?: unknown;
  process?: { env?: Record<string, string | undefined> };
  Deno?: { env?: { get?: (name: string) => string | undefined } };
}

/** A variable of the environment, in runtimes that have one. */
export function readVariable(name: string): string | undefined {
  const { process, Deno }: EnvironmentGlobals = globalThis;
  return process?.env?.[name] ?? Deno?.env?.get?.(name);
}
