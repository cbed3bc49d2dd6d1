import type { Emulator } from '@petrel/emulator';
import { startRecordingServer, type RecordedRequest } from '../../support/recording-server.ts';
import { createRepeatableEmulator } from '../emulator.ts';
import { openTlsFront } from '../../support/tls-front.ts';
import { readForm } from '../requests/read-form.ts';

/** What is compared of a request. */
export interface RequestInfo {
  verb: string;
  path: string;
  query: string[];
  headers: Record<string, string>;
  body: unknown;
  /** The status of the answer. */
  status: number;
}

/** An emulator that keeps all of each request, credentials and files included. */
export interface RecordingEmulator {
  emulator: Emulator;
  /** `http://127.0.0.1:41234/v1` */
  url: string;
  requests: RequestInfo[];
  /** The certificate authority of a server with TLS. */
  ca?: string;
  close: () => Promise<void>;
}

/** Headers that describe the call rather than the program that makes it. */
const MEANINGFUL = /^(accept|authorization|content-type|idempotency-key|openai-.*)$/;

/** Listens on the loopback interface. */
export async function openRecordingEmulator(): Promise<RecordingEmulator> {
  const emulator = createRepeatableEmulator({ apiKeys: ['sk-emulator', 'My API Key'] });
  const requests: RequestInfo[] = [];
  const { origin, close } = await startRecordingServer(async (outgoing, recorded) => {
    const request = webRequest(recorded);
    const response = await emulator.fetch(request.clone());
    requests.push({ ...(await infoOf(request)), status: response.status });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    for await (const chunk of response.body ?? []) outgoing.write(chunk);
    outgoing.end();
  });
  return { emulator, url: `${origin}/v1`, requests, close };
}

/** Listens for WebSockets. What a connection has received is the body of its handshake. */
export async function openSocketEmulator(): Promise<RecordingEmulator> {
  const emulator = createRepeatableEmulator();
  const { url, close } = await emulator.listen();
  return {
    emulator,
    url,
    get requests() {
      return emulator.requests.map(handshakeInfo);
    },
    close,
  };
}

/** The same with TLS, which Python's client requires of WebSockets. */
export async function openSecureSocketEmulator(): Promise<RecordingEmulator> {
  const { emulator, url, close } = await openSocketEmulator();
  const front = await openTlsFront(Number(new URL(url).port));
  return {
    emulator,
    url: `${front.origin}/v1`,
    ca: front.ca,
    get requests() {
      return emulator.requests.map(handshakeInfo);
    },
    close: async () => {
      await close();
      await front[Symbol.asyncDispose]();
    },
  };
}

function handshakeInfo(request: Emulator['requests'][number]): RequestInfo {
  const { method, path, query, headers, received, status = 0 } = request;
  const meaningful = Object.entries(headers).filter(([name]) => MEANINGFUL.test(name));
  return {
    verb: method,
    path: `/v1${path}`,
    query: Object.entries(query).map(([name, value]) => `${name}=${value}`),
    headers: Object.fromEntries(meaningful),
    body: received,
    status,
  };
}

function webRequest({ method, url, headers, bytes }: RecordedRequest): Request {
  const pairs = Object.entries(headers).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  const body = bytes.length === 0 ? null : new Uint8Array(bytes);
  return new Request(new URL(url, 'http://emulator.invalid'), { method, headers: pairs, body });
}

async function infoOf(request: Request): Promise<Omit<RequestInfo, 'status'>> {
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
