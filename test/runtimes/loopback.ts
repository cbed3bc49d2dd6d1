import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOnLoopback, unusedPort, type LoopbackServer } from '../support/loopback-server.ts';
import { createEmulator, type Emulator, type Fault } from '@petrel/emulator';

/** The servers that the suite uses. */
export interface Fixture {
  /** The emulator. */
  baseURL: string;
  apiKey: string;
  /** Injects faults into the emulator, and serves streams without end. */
  control: string;
  /** Nothing listens there. */
  closedURL: string;
}

/** The servers, and a way to close them. */
export interface Loopback {
  fixture: Fixture;
  /** Serves `body` under a path of `control`. */
  serve(path: string, type: string, body: string): void;
  close(): Promise<void>;
}

/** Milliseconds between two events of the stream without end. */
const TICK = 10;

/** Opens them on free ports of the loopback interface. */
export async function openLoopback(): Promise<Loopback> {
  const emulator = createEmulator();
  const api = await emulator.listen();
  const control = new ControlServer(emulator);
  const closedURL = `http://127.0.0.1:${await unusedPort()}`;
  const { origin, close } = await control.listen();
  const { url: baseURL } = api;
  const { apiKey } = emulator;
  return {
    fixture: { baseURL, apiKey, control: origin, closedURL },
    serve: (path, type, body) => void control.pages.set(path, { type, body }),
    close: async () => {
      await Promise.all([api.close(), close()]);
    },
  };
}

class ControlServer {
  readonly pages = new Map<string, { type: string; body: string }>();
  private readonly emulator: Emulator;
  private open = 0;

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  listen(): Promise<LoopbackServer> {
    const server = createServer((request, response) => void this.answer(request, response));
    return listenOnLoopback(server);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/', headers } = request;
    if (headers.origin !== undefined) allowOrigin(headers.origin, request, response);
    const page = this.pages.get(url);
    if (method === 'OPTIONS') response.writeHead(204).end();
    else if (page !== undefined) {
      response.writeHead(200, { 'content-type': page.type }).end(page.body);
    } else if (url.startsWith('/endless/')) this.stream(response);
    else reply(response, this.command(url, await text(request)));
  }

  private command(url: string, body: string): unknown {
    if (url === '/open') return this.open;
    if (url === '/inject') this.emulator.inject(JSON.parse(body) as Fault);
    else if (url === '/reset') this.emulator.reset();
    else if (url === '/drop') for (const socket of this.emulator.sockets) socket.drop();
    else return undefined;
    return null;
  }

  private stream(response: ServerResponse): void {
    this.open += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const choices = [{ index: 0, delta: { content: 'tick ' }, finish_reason: null }];
    const event = `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`;
    const timer = setInterval(() => response.write(event), TICK);
    response.once('close', () => {
      clearInterval(timer);
      this.open -= 1;
    });
  }
}

function allowOrigin(origin: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', origin);
  const wanted = request.headers['access-control-request-headers'];
  if (wanted !== undefined) response.setHeader('access-control-allow-headers', wanted);
}

function reply(response: ServerResponse, value: unknown): void {
  if (value === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
