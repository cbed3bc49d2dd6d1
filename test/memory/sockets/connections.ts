import type * as Petrel from 'petrel';
import { WebSocket } from 'ws';
import type { SocketClient } from './scenario.ts';

/** A connection that counts what it receives. */
export interface CountingConnection {
  /** Sends a message; resolves when more can be sent. */
  send(text: string): Promise<void>;
  received(): number;
  /** Resolves when it is closed, with the code. */
  close(): Promise<number>;
}

/** Opens connections of one client; each resolves when it is open. */
export type OpenConnection = () => Promise<CountingConnection>;

/** Where connections lead to. */
export interface SocketAccount {
  apiKey: string;
  baseURL: string;
}

/** How a client opens connections; `petrel` is the module. */
export function connectionOpener(
  client: SocketClient,
  petrel: typeof Petrel,
  account: SocketAccount,
): OpenConnection {
  if (client === 'ws') return () => openPlain(account);
  const opened = new petrel.OpenAI(account);
  return () => openPetrel(opened);
}

async function openPetrel(client: Petrel.OpenAI): Promise<CountingConnection> {
  const connection = await client.realtime.connect({ model: 'gpt-realtime' });
  let count = 0;
  let code = 0;
  connection.on('close', (closeCode) => (code = closeCode));
  const reading = (async () => {
    for await (const event of connection) if (event.type !== 'error') count++;
  })();
  return {
    send: (text) => connection.send(JSON.parse(text)),
    received: () => count,
    async close() {
      await connection.close();
      await reading;
      return code;
    },
  };
}

async function openPlain({ apiKey, baseURL }: SocketAccount): Promise<CountingConnection> {
  const url = `${baseURL.replace('http', 'ws')}/realtime?model=gpt-realtime`;
  const headers = { authorization: `Bearer ${apiKey}` };
  const socket = new WebSocket(url, { headers, perMessageDeflate: false });
  let count = 0;
  socket.on('message', (data) => {
    const event: { type: string } = JSON.parse(String(data));
    if (event.type !== 'error') count++;
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    async send(text) {
      socket.send(JSON.stringify(JSON.parse(text)));
      while (socket.bufferedAmount > 2 ** 20) await new Promise((later) => setTimeout(later, 1));
    },
    received: () => count,
    async close() {
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.close(1000);
      return closed;
    },
  };
}
