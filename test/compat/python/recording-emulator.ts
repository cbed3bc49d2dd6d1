import { createServer, type IncomingMessage } from 'node:http';
import { createEmulator, type Emulator } from '@petrel/emulator';
import { readForm } from '../requests/read-form.ts';

/** What is compared of a request. */
export interface RequestFacts {
  verb: string;
  path: string;
  query: string[];
  headers: Record<string, string>;
  body: unknown;
  /** Of the answer. */
  status: number;
}

/** An emulator that keeps all of each request, credentials and files too. */
export interface RecordingEmulator {
  emulator: Emulator;
  /** `http://127.0.0.1:41234/v1` */
  url: string;
  requests: RequestFacts[];
  close(): void;
}

/** Headers that say something of the call, and not of the program that makes it. */
const MEANINGFUL = /^(accept|authorization|content-type|idempotency-key|openai-.*)$/;

/** Listens on the loopback interface. Each answers the same requests alike: same seed, same time. */
export async function openRecordingEmulator(): Promise<RecordingEmulator> {
  const emulator = createEmulator({
    apiKeys: ['sk-emulator', 'My API Key'],
    seed: 7,
    now: () => 1_770_000_000_000,
  });
  const requests: RequestFacts[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const response = await emulator.fetch(request.clone());
    requests.push({ ...(await factsOf(request)), status: response.status });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    for await (const chunk of response.body ?? []) outgoing.write(chunk);
    outgoing.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { emulator, url: `http://127.0.0.1:${address.port}/v1`, requests, close };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { method = '', url = '' } = incoming;
  const body = chunks.length === 0 ? null : Buffer.concat(chunks);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Request(new URL(url, 'http://emulator.invalid'), { method, headers, body });
}

async function factsOf(request: Request): Promise<Omit<RequestFacts, 'status'>> {
  const { pathname, searchParams } = new URL(request.url);
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => {
    if (MEANINGFUL.test(name)) headers[name] = value.replace(/; boundary=.*/, '');
  });
  return {
    verb: request.method,
    path: pathname,
    query: [...searchParams].map(([name, value]) => `${name}=${value}`).sort(),
    headers,
    body: readBody(Buffer.from(await request.arrayBuffer()), request.headers.get('content-type')),
  };
}

function readBody(body: Buffer, type: string | null): unknown {
  if (body.length === 0) return null;
  if (!type?.startsWith('multipart/form-data')) return JSON.parse(body.toString('utf8'));
  const parts = readForm(body, type);
  return Object.fromEntries(parts.map(({ name, ...part }) => [name, part]));
}
