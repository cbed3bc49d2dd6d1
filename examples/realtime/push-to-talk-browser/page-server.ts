import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenAIError, type OpenAI } from 'petrel';
import { pageFiles, type PageFile } from './page-files.ts';

/** What the page connects with. */
export interface PageSession {
  /** A client secret, valid for a short time and for one session. */
  apiKey: string;
  /** The API that issued it. */
  baseURL: string;
  model: string;
}

const MODEL = 'gpt-realtime';

/** Serves the page, and client secrets for it: the key of the API stays here. */
export class PageServer {
  readonly #client: OpenAI;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #files: ReadonlyMap<string, PageFile> = new Map();

  constructor(client: OpenAI) {
    this.#client = client;
  }

  /** Listens on this machine only, and resolves to the address of the page. Port 0 is any free one. */
  async listen(port: number): Promise<string> {
    this.#files = await pageFiles();
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return this.#origin;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  get #origin(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/', headers } = request;
    const file = this.#files.get(url);
    if (method === 'POST' && url === '/session') {
      // Other pages in the same browser must not get a secret.
      if (headers.origin === this.#origin) await this.#sendSession(response);
      else response.writeHead(403).end();
    } else if (method === 'GET' && file !== undefined) {
      response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' });
      response.end(file.text);
    } else response.writeHead(404).end();
  }

  async #sendSession(response: ServerResponse): Promise<void> {
    try {
      const { value } = await this.#client.realtime.clientSecrets.create({
        session: { type: 'realtime', model: MODEL },
      });
      const session: PageSession = { apiKey: value, baseURL: this.#client.baseURL, model: MODEL };
      sendJSON(response, 200, session);
    } catch (error) {
      const message = error instanceof OpenAIError ? error.message : 'The server failed.';
      sendJSON(response, 502, { message });
    }
  }
}

function sendJSON(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
