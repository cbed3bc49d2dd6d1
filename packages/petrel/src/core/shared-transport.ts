import { OpenAIError } from './errors/index.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/**
 * The transport of a client and of its clones: loaded at first use, closed once for all of them.
 */
export class SharedTransport implements Transport {
  private readonly load: () => Promise<Transport>;
  private loading: Promise<Transport> | undefined;
  private loaded: Transport | undefined;
  private closed = false;

  constructor(load: () => Promise<Transport>) {
    this.load = load;
  }

  get name(): string {
    return this.loaded?.name ?? 'not loaded';
  }

  /** @throws OpenAIError after {@link close} */
  assertOpen(): void {
    if (this.closed) {
      throw new OpenAIError('The client is closed; make a new one to send requests.', {
        code: 'client_closed',
      });
    }
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    this.assertOpen();
    if (this.loaded === undefined) {
      this.loading ??= this.load();
      this.loaded = await this.loading;
      this.assertOpen();
    }
    return this.loaded.send(request);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    const transport = await this.loading;
    await transport?.close();
  }
}
