import { createReadStream } from 'node:fs';
import OpenAI, { fromPath, type Transport } from 'petrel';
import { nodeTransport } from 'petrel/node';
import { undiciTransport } from 'petrel/undici';

// What only a program on Node uses.

export const transports: Transport[] = [
  nodeTransport({ maxConnections: 4 }),
  undiciTransport({ connections: 4 }),
];

export async function uploaded(path: string): Promise<string[]> {
  const client = new OpenAI();
  const files = await Promise.all([
    client.files.create({ file: fromPath(path), purpose: 'user_data' }),
    client.files.create({ file: createReadStream(path), purpose: 'user_data' }),
  ]);
  return files.map(({ id }) => id);
}
