import { Readable } from 'node:stream';
import { APIConnectionError, APIConnectionTimeoutError } from '../../core/errors/index.ts';
import { StaleConnectionError } from '../../core/call/stale-connection-error.ts';
import type { FetchOptions } from '../../core/call/fetch-options.ts';
import type { SocketOptions, TransportSocket } from '../../core/call/socket.ts';
import type { Transport, TransportRequest, TransportResponse } from '../../core/call/transport.ts';
import { detectRuntime } from '../../core/runtime.ts';
import {
  FetchTransport,
  type FetchInit,
  type FetchTransportOptions,
} from '../fetch/fetch-transport.ts';
import { dispatcherWithoutTimeouts } from './dispatcher-without-timeouts.ts';
import {
  isDispatcher,
  watchConnections,
  type WatchedDispatch,
} from '../undici/watched-dispatch.ts';

/**
 * Sends requests with `fetch` where that is Node's, which is undici. It waits as long as the call's
 * limits say, unless `fetchOptions` name a `dispatcher`, whose own limits then hold.
 */
export function nodeFetchTransport(options: FetchTransportOptions = {}): Transport {
  return new NodeFetchTransport(options);
}

class NodeFetchTransport extends FetchTransport {
  protected override readonly sendsPieces: boolean =
    this.options.fetch === undefined && detectRuntime().name === 'node';

  override async send(request: TransportRequest): Promise<TransportResponse> {
    const { fetch } = this.options;
    const ownFetch = fetch !== undefined && fetch !== globalThis.fetch;
    try {
      return await watchConnections(request, async (watched) => {
        const response = await super.send(request, (init) => ({
          ...init,
          ...(ownFetch ? nodeBody(init) : dispatcherOf(init, watched)),
          ...(init.duplex === undefined || isInMemory(request) || followsItself(request)
            ? {}
            : sentOnce()),
        }));
        response.body.holdProcess = (hold) => watched.holdProcess(hold);
        response.body.resetBy = () => watched.resetBy();
        return response;
      });
    } catch (error) {
      throw error instanceof StaleConnectionError ? error : toClientError(error);
    }
  }

  override async openSocket(
    request: TransportRequest,
    options: SocketOptions,
  ): Promise<TransportSocket | TransportResponse | null> {
    const { fetchOptions } = this.options;
    // Only Node's own WebSocket can use a dispatcher.
    if (hasDispatcher({ ...fetchOptions, ...request.fetchOptions })) {
      return super.openSocket(request, options);
    }
    const { openNodeSocket } = await import('./node-socket.ts');
    return openNodeSocket(request, options, null);
  }
}

/** Whether requests go where `dispatcher` of `fetchOptions` sends them, such as through a proxy. */
function hasDispatcher(options: FetchOptions | undefined): boolean {
  return options !== undefined && isDispatcher(Reflect.get(options, 'dispatcher'));
}

/** A stream as every `fetch` on Node takes it: node-fetch would send the name of a web stream. */
function nodeBody({ body }: FetchInit): { body?: BodyInit } {
  if (!(body instanceof ReadableStream) || detectRuntime().name !== 'node') return {};
  // The types of the web know nothing of streams of Node, which its `fetch` takes as well.
  return { body: Readable.from(body, { objectMode: false }) as object as BodyInit };
}

function isInMemory({ body }: TransportRequest): boolean {
  return body?.text !== undefined || body?.bytes !== undefined;
}

/** The limits of the call hold; the five minutes of Node's `fetch` would cut long calls. */
function dispatcherOf(init: FetchInit, watched: WatchedDispatch): { dispatcher?: object } {
  const dispatcher: unknown = Reflect.get(init, 'dispatcher') ?? dispatcherWithoutTimeouts();
  return isDispatcher(dispatcher) ? { dispatcher: watched.over(dispatcher) } : {};
}

/** Whether the caller wants to see redirects, which `sentOnce` turns into errors. */
function followsItself({ fetchOptions }: TransportRequest): boolean {
  return fetchOptions?.redirect === 'manual';
}

/**
 * Keeps the `fetch` of Node from holding a whole upload in memory: it copies what it may have to
 * send again, and only this prevents it.
 */
function sentOnce(): RequestInit {
  const { process }: { process?: { versions?: Record<string, string | undefined> } } = globalThis;
  return process?.versions?.['undici'] === undefined ? {} : { redirect: 'error', window: null };
}

function toClientError(error: unknown): unknown {
  if (isConnectTimeout(error)) return connectTimeout(error);
  if (isTooManyCodings(error)) return tooManyCodings(error);
  return isRedirect(error) ? redirectedUpload(error) : error;
}

function isTooManyCodings(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  return error.cause.message.startsWith('too many content-encodings');
}

function tooManyCodings(cause: unknown): APIConnectionError {
  const message = 'The response has more content codings than `fetch` decodes.';
  return new APIConnectionError({ message, cause, retryable: false });
}

function isRedirect(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  return error.cause.message === 'unexpected redirect';
}

function redirectedUpload(cause: unknown): APIConnectionError {
  const message = 'The server redirected an upload, which `fetch` sends no more than once.';
  return new APIConnectionError({ message, cause, retryable: false });
}

// Undici, which is the `fetch` of Node, gives up connecting by itself.
function isConnectTimeout(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  return 'code' in error.cause && error.cause.code === 'UND_ERR_CONNECT_TIMEOUT';
}

function connectTimeout(cause: unknown): APIConnectionTimeoutError {
  const message = 'Request timed out. Connecting took longer than the limit of `fetch`.';
  return new APIConnectionTimeoutError({ phase: 'connect', message, cause });
}
