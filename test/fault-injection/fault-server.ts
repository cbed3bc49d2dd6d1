import net, { type Socket } from 'node:net';
import tls from 'node:tls';
import { listenOnLoopback, type LoopbackServer } from '../support/loopback-server.ts';
import { RequestReader, type RequestHead } from './request-reader.ts';

/** A request that has reached the server. */
export interface FaultRequest extends RequestHead {
  /** Counts the requests of the server from 1. */
  nth: number;
  /** Resolves to the bytes of the body, as sent, once it has arrived whole. */
  body: Promise<number>;
}

/** What a server does with each request, from the moment its head has arrived. */
export type Script = (connection: Connection, request: FaultRequest) => void | Promise<void>;

/** How the server is set up, besides its script. */
export interface FaultServerOptions {
  /** Called for each connection before any byte of it is read. */
  onConnect?: ((connection: Connection) => void) | undefined;
  /** Uses TLS with this key and certificate. */
  tls?: { key: string; cert: string } | undefined;
}

/** One connection, with methods that break the protocol on it. */
export class Connection {
  readonly socket: Socket;
  /** Whether a request came that has not been answered to its end. */
  busy = false;
  /** Counts the connections of the server from 1. */
  readonly nth: number;

  constructor(socket: Socket, nth: number) {
    this.socket = socket;
    this.nth = nth;
  }

  /** Writes exactly these bytes. */
  write(bytes: string | Uint8Array): void {
    if (this.socket.writable) this.socket.write(bytes);
  }

  /** Writes a head; `headers` are lines such as `content-type: text/html`. */
  head(status: number, ...headers: string[]): void {
    this.write([`HTTP/1.1 ${status} Status`, ...headers, '', ''].join('\r\n'));
  }

  /** A whole, sound answer. */
  answer(status: number, body: string | Uint8Array, ...headers: string[]): void {
    const typed = headers.some((line) => line.startsWith('content-type'));
    const type = typed ? [] : ['content-type: application/json'];
    this.head(status, ...type, `content-length: ${Buffer.byteLength(body)}`, ...headers);
    this.write(body);
    this.busy = false;
  }

  /** Ends the connection with a FIN once everything has been written. */
  end(bytes: string | Uint8Array = ''): void {
    this.socket.end(bytes);
  }

  /** Ends the connection with a RST, after what has been written has left. */
  reset(after = 0): void {
    setTimeout(() => this.socket.resetAndDestroy(), after);
  }

  /** Reads no more bytes, for longer than any timeout under test, and then resumes. */
  stopReading(): void {
    this.socket.pause();
    setTimeout(() => this.socket.resume(), 700);
  }

  /** Writes one byte at a time, `gap` milliseconds apart; stops when the connection does. */
  async drip(bytes: string | Uint8Array, gap: number): Promise<void> {
    for (const byte of Buffer.from(bytes)) {
      if (!this.socket.writable) return;
      this.socket.write(Uint8Array.of(byte));
      await new Promise((resolve) => setTimeout(resolve, gap));
    }
  }

  /** Writes the same again and again until the connection ends. */
  repeat(text: string, gap: number): void {
    const timer = setInterval(() => this.write(text), gap);
    this.socket.on('close', () => clearInterval(timer));
  }
}

/** A raw TCP server on 127.0.0.1, which can break every rule of HTTP. */
export class FaultServer {
  /** The heads of all requests, in the order of arrival. */
  readonly requests: FaultRequest[] = [];
  private readonly script: Script;
  private readonly options: FaultServerOptions;
  private readonly server: net.Server;
  private readonly live = new Set<Connection>();
  private accepted = 0;
  private loopback: LoopbackServer | null = null;

  constructor(script: Script, options: FaultServerOptions = {}) {
    this.script = script;
    this.options = options;
    const accept = (socket: Socket): void => this.accept(socket);
    this.server =
      options.tls === undefined
        ? net.createServer({ noDelay: true }, accept)
        : tls.createServer({ noDelay: true, ...options.tls }, accept);
    this.server.on('tlsClientError', () => {});
    // Under TLS these are there before, and in spite of, the handshake.
    this.server.on('connection', (socket: Socket) => {
      socket.on('error', () => {});
    });
  }

  /** `http://127.0.0.1:port`, or the same with `https:`. */
  get origin(): string {
    return this.listening.origin;
  }

  get port(): number {
    return this.listening.port;
  }

  /** Connections accepted so far. */
  get connections(): number {
    return this.accepted;
  }

  /** Connections that are open now. */
  get open(): number {
    return this.listening.open();
  }

  /** Open connections with a request that was not answered to its end. */
  get busy(): number {
    return [...this.live].filter(({ busy }) => busy).length;
  }

  async listen(): Promise<void> {
    const scheme = this.options.tls === undefined ? 'http' : 'https';
    this.loopback = await listenOnLoopback(this.server, scheme);
  }

  async close(): Promise<void> {
    await this.listening.close();
  }

  private get listening(): LoopbackServer {
    if (this.loopback === null) throw new Error('The server does not listen yet.');
    return this.loopback;
  }

  private accept(socket: Socket): void {
    this.accepted += 1;
    const connection = new Connection(socket, this.accepted);
    this.live.add(connection);
    socket.on('error', () => {});
    socket.on('close', () => this.live.delete(connection));
    const reader = new RequestReader((head, body) => this.receive(connection, head, body));
    socket.on('data', (bytes: Buffer) => reader.push(bytes));
    this.options.onConnect?.(connection);
  }

  private receive(connection: Connection, head: RequestHead, body: Promise<number>): void {
    const request = { ...head, body, nth: this.requests.length + 1 };
    this.requests.push(request);
    connection.busy = true;
    void this.script(connection, request);
  }
}
