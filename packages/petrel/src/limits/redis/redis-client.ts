/** What is needed of a client of the package `ioredis`. */
export interface IORedisClient {
  evalsha(sha: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
  eval(script: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
}

/** What is needed of a client of the package `redis`. */
export interface NodeRedisClient {
  evalSha(sha: string, options: NodeRedisArguments): Promise<unknown>;
  eval(script: string, options: NodeRedisArguments): Promise<unknown>;
}

/** Keys and arguments of a script. */
export interface NodeRedisArguments {
  keys: string[];
  arguments: string[];
}

/** A client of Redis, Valkey or a compatible server: of the package `ioredis`, or of `redis`. */
export type RedisClient = IORedisClient | NodeRedisClient;

/** A script, and the SHA-1 of its text, by which a server that has run it knows it. */
export interface Script {
  readonly text: string;
  readonly sha: string;
}

/** Runs a script. Its text is sent only to a server that does not know it. */
export async function runScript(
  client: RedisClient,
  { sha, text }: Script,
  keys: string[],
  args: string[],
): Promise<unknown> {
  try {
    return 'evalSha' in client
      ? await client.evalSha(sha, { keys, arguments: args })
      : await client.evalsha(sha, keys.length, ...keys, ...args);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
  }
  return 'evalSha' in client
    ? client.eval(text, { keys, arguments: args })
    : client.eval(text, keys.length, ...keys, ...args);
}
