import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { WebSocket, type ClientOptions } from 'ws';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.ts';
import { loadApi } from '../../src/api.ts';
import { eventSchemas } from '../../src/sockets/event-schemas.ts';
import { validationError } from '../schema-validator.ts';

/** The unions of events of a protocol: the client's, then the server's. */
export type Unions = readonly [string, string];

export const REALTIME: Unions = ['RealtimeClientEvent', 'RealtimeServerEvent'];
export const BETA: Unions = ['RealtimeRealtimeClientEvent', 'RealtimeRealtimeServerEvent'];

/** Types of events that were sent and received by the tests of a file, by their unions. */
export const seenTypes = new Map<string, Set<string>>();

/** A raw WebSocket client that validates each event against the description. */
export class SocketClient {
  readonly events: JsonObject[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #socket: WebSocket;
  #unions: Unions;
  #read = 0;
  #wake: (() => void) | undefined;
  #isClosed = false;
  /** What is wrong with received events. */
  readonly problems: string[] = [];
  /** Received texts that are not JSON. */
  readonly texts: string[] = [];
  /** The code of the error that the library reports. */
  failure: string | undefined;

  constructor(socket: WebSocket, unions: Unions) {
    this.#socket = socket;
    this.#unions = unions;
    socket.on('message', (data) => this.#receive(String(data)));
    this.closed = new Promise((resolve) => {
      socket.on('error', (error: Error & { code?: string }) => (this.failure = error.code));
      socket.once('close', (code, reason) => {
        this.#isClosed = true;
        this.#wake?.();
        resolve({ code, reason: reason.toString() });
      });
    });
  }

  send(type: string, fields: Readonly<Record<string, Json | undefined>> = {}): void {
    addSeen(this.#unions[0], type);
    this.#socket.send(JSON.stringify({ type, ...fields }));
  }

  sendRaw(data: string | Uint8Array): void {
    this.#socket.send(data);
  }

  /** Goes on with another protocol. */
  speak(unions: Unions): void {
    this.#unions = unions;
  }

  ping(): void {
    this.#socket.ping();
  }

  get socket(): WebSocket {
    return this.#socket;
  }

  /** The next event of a type, and all events before it are skipped. */
  async next(type: string): Promise<JsonObject> {
    for (;;) {
      const event = this.events[this.#read];
      if (event === undefined) {
        if (this.#isClosed) throw new Error(`closed before ${type}`);
        await new Promise<void>((resolve) => (this.#wake = resolve));
        continue;
      }
      this.#read += 1;
      if (event.type === type) return event;
      if (event.type === 'error') throw new Error(`error before ${type}: ${JSON.stringify(event)}`);
    }
  }

  /** The types of all events up to the next one of a type. */
  async typesUntil(type: string): Promise<string[]> {
    const from = this.#read;
    await this.next(type);
    return this.events.slice(from, this.#read).map((event) => String(event.type));
  }

  /** The error that is received next, as the API nests it. */
  async error(): Promise<JsonObject> {
    const event = await this.next('error');
    return isObject(event.error) ? event.error : {};
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const event = parse(text);
    if (event === undefined) {
      this.texts.push(text);
      return;
    }
    const [, union] = this.#unions;
    addSeen(union, String(event.type));
    const schema = eventSchemas(loadApi(), union).get(String(event.type));
    const problem = schema === undefined ? 'unknown' : validationError(schema, event);
    if (problem !== undefined) this.problems.push(`${String(event.type)}: ${problem}`);
    this.events.push(event);
    this.#wake?.();
  }
}

function parse(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function addSeen(union: string, type: string): void {
  const seen = seenTypes.get(union) ?? new Set<string>();
  seenTypes.set(union, seen.add(type));
}

/** An emulator that listens, and clients of its sockets. */
export interface SocketTest {
  emulator: Emulator;
  /** `ws://127.0.0.1:41234/v1` */
  url: string;
  connect(path: string, unions?: Unions, options?: ClientOptions): Promise<SocketClient>;
  /** The status of a handshake that is refused, and the code of the error. */
  refused(path: string, options?: ClientOptions, protocols?: string[]): Promise<[number, string]>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts an emulator. Everything is closed, and every received event was valid, when it is disposed. */
export async function openSocketTest(options: EmulatorOptions = {}): Promise<SocketTest> {
  const emulator = createEmulator({ now: () => 1_764_000_000_000, ...options });
  const server = await emulator.listen();
  const url = server.url.replace('http', 'ws');
  const clients: SocketClient[] = [];
  const headers = { authorization: `Bearer ${emulator.apiKey}` };
  return {
    emulator,
    url,
    async connect(path, unions = REALTIME, more = {}) {
      const socket = new WebSocket(`${url}${path}`, { headers, ...more });
      const client = new SocketClient(socket, unions);
      clients.push(client);
      await new Promise<void>((resolve, reject) => {
        socket.once('open', resolve).once('error', reject);
      });
      return client;
    },
    refused: (path, more = {}, protocols = []) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`${url}${path}`, protocols, { headers, ...more });
        socket.on('error', () => undefined);
        socket.once('open', () => reject(new Error('the handshake was accepted')));
        socket.once('unexpected-response', (_, response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text: string) => (body += text));
          response.once('end', () => {
            const { error } = JSON.parse(body);
            resolve([response.statusCode ?? 0, String(error.code)]);
          });
        });
      }),
    async [Symbol.asyncDispose]() {
      await server.close();
      const problems = clients.flatMap((client) => client.problems);
      if (problems.length > 0) throw new Error(`invalid events:\n${problems.join('\n')}`);
    },
  };
}
