import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import type { IORedisClient, NodeRedisClient, RedisClient } from 'petrel/limits/redis';

/** The packages that the limiter works with. */
export type RedisPackage = 'ioredis' | 'redis';

/** The folder with both packages. */
export const CLIENTS: string = join(import.meta.dirname, 'clients');

interface Emitter {
  on(event: 'error', listener: () => void): unknown;
}

interface IORedis extends IORedisClient, Emitter {
  disconnect(): void;
}

interface NodeRedis extends NodeRedisClient, Emitter {
  connect(): Promise<unknown>;
  destroy(): void;
}

/** A client of a server on this machine, with its default options, and what closes it. */
export async function connectRedis(
  name: RedisPackage,
  port: number,
): Promise<{ client: RedisClient; close: () => void }> {
  const { resolve } = createRequire(join(CLIENTS, 'package.json'));
  const path = pathToFileURL(resolve(name)).href;
  if (name === 'ioredis') {
    const { Redis }: { Redis: new (port: number) => IORedis } = await import(path);
    const client = new Redis(port);
    client.on('error', () => {});
    return { client, close: () => client.disconnect() };
  }
  const { createClient }: { createClient: (options: { url: string }) => NodeRedis } = await import(
    path
  );
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  client.on('error', () => {});
  await client.connect();
  return { client, close: () => client.destroy() };
}
