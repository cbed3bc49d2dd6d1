import http from 'node:http';
import https from 'node:https';
import { OpenAIError } from '../core/errors/index.ts';
import type { Transport, TransportRequest, TransportResponse } from '../core/pipeline/transport.ts';
import { NodeExchange, StaleSocketError } from './node-exchange.ts';

/** How the transport of Node connects. */
export interface NodeTransportOptions {
  /** Pools the connections of `http:` URLs. Default: one that keeps them alive. */
  httpAgent?: http.Agent | undefined;
  /** Pools the connections of `https:` URLs; also the place for TLS options and proxies. */
  httpsAgent?: https.Agent | undefined;
}

/**
 * Sends requests with `node:http` and `node:https` over connections that are kept alive. A kept
 * connection that turns out to be closed is replaced at once.
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  return new NodeTransport(options);
}

class NodeTransport implements Transport {
  readonly name = 'node';
  private readonly httpAgent: http.Agent;
  private readonly httpsAgent: https.Agent;
  private closed = false;

  constructor(options: NodeTransportOptions) {
    // The connection used last is the least likely to have been closed by the server.
    const pool = { keepAlive: true, scheduling: 'lifo', maxFreeSockets: 256 } as const;
    this.httpAgent = options.httpAgent ?? new http.Agent(pool);
    this.httpsAgent = options.httpsAgent ?? new https.Agent(pool);
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const url = new URL(request.url);
    const secure = url.protocol === 'https:';
    const agent = secure ? this.httpsAgent : this.httpAgent;
    for (;;) {
      if (this.closed) throw new OpenAIError('The transport is closed.', { code: 'client_closed' });
      try {
        return await new NodeExchange(request, url, agent).response;
      } catch (error) {
        if (!(error instanceof StaleSocketError) || request.signal.aborted) throw error;
        if (request.body !== null && !request.body.repeatable) throw error.cause;
      }
    }
  }

  close(): Promise<void> {
    this.closed = true;
    this.httpAgent.destroy();
    this.httpsAgent.destroy();
    return Promise.resolve();
  }
}
