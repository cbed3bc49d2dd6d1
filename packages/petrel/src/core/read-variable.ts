/** Looks up one variable of the environment. */
export type ReadVariable = (name: string) => string | undefined;

interface EnvironmentGlobals {
  navigator?: unknown;
  process?: { env?: Record<string, string | undefined> };
  Deno?: { env?: { get?: (name: string) => string | undefined } };
}

/** A variable of the environment; undefined where there is none, or no permission to read it. */
export function readVariable(name: string): string | undefined {
  const { process, Deno }: EnvironmentGlobals = globalThis;
  try {
    return process?.env?.[name] ?? Deno?.env?.get?.(name);
  } catch {
    return undefined;
  }
}
