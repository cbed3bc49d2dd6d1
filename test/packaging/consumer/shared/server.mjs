import { createEmulator } from '@petrel/emulator';
import OpenAI from 'petrel';

/** An emulator that listens, and a client for it. `fields` are further options of the client. */
export async function serve(fields = {}) {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url, ...fields });
  const close = async () => {
    await client.close();
    await server.close();
  };
  return { emulator, client, close };
}
