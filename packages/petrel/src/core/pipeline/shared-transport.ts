import { OpenAIError } from '../errors/index.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/**
 * The transport of a client and of its clones: loaded at first use, closed once for all of them.
 */
export class SharedTransport implements Transport {
  private readonly load: () => Promise<Transport>;
  private loading: Promise<Transport> | undefined;
  private loaded: Transport | undefined;
  private readonly closer = new AbortController();

  constructor(load: () => Promise<Transport>) {
    this.load = load;
  }

  get name(): string {
    return this.loaded?.name ?? 'not loaded';
  }

  /** Aborted by {@link close}, with the error that calls then fail with. */
  get closing(): AbortSignal {
    return this.closer.signal;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    this.closing.throwIfAborted();
    if (this.loaded === undefined) {
      this.loading ??= this.load();
      this.loaded = await this.loading;
      this.closing.throwIfAborted();
    }
    return this.loaded.send(request);
  }

  async close(): Promise<void> {
    if (this.closing.aborted) return;
    const message = 'The client is closed; make a new one to send requests.';
    this.closer.abort(new OpenAIError(message, { code: 'client_closed' }));
    const transport = await this.loading;
    await transport?.close();
  }
}
