import type { HTTPMethod, Middleware, Reply } from '../call/call.ts';
import type { Log } from '../call/log.ts';
import type { FinalRequestOptions, OperationOptions } from '../call/request-options.ts';
import type { AbstractPage, ItemOf, PageConstructor } from '../pages/abstract-page.ts';
import { APIPromise, readReply } from '../pages/api-promise.ts';
import { PagePromise } from '../pages/page-promise.ts';
import { finalOptions, mapOptions, type PromiseOrValue } from '../request/final-options.ts';
import { mergeHeaders } from '../request/headers.ts';
import { withoutRemovals } from '../request/request-headers.ts';
import type { CallSender } from './call-sender.ts';
import type { MiddlewareOptions } from './middleware.ts';

/** What a client does with requests, whatever its options are: it sends them, until it is closed. */
export abstract class RequestMethods implements AsyncDisposable {
  /** Behind a function, so that printing a client does not print it. */
  protected abstract readonly _sender: () => CallSender;

  /** Sends a GET request. `path` is relative to the base URL, or absolute. */
  get<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('get', path, options);
  }

  /** Sends a POST request. `path` is relative to the base URL, or absolute. */
  post<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('post', path, options);
  }

  /** Sends a PUT request. `path` is relative to the base URL, or absolute. */
  put<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('put', path, options);
  }

  /** Sends a PATCH request. `path` is relative to the base URL, or absolute. */
  patch<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('patch', path, options);
  }

  /** Sends a DELETE request. `path` is relative to the base URL, or absolute. */
  delete<T>(path: string, options?: PromiseOrValue<OperationOptions>): APIPromise<T> {
    return this.send('delete', path, options);
  }

  /**
   * Sends a request of any method. The type of the result is the caller's word.
   *
   * @param maxRetries over that of the options
   */
  request<T>(
    options: PromiseOrValue<FinalRequestOptions>,
    maxRetries?: number | null,
  ): APIPromise<T> {
    const whole =
      maxRetries == null ? options : mapOptions(options, (own) => ({ ...own, maxRetries }));
    // What the server sends is not checked against the type.
    return new APIPromise<T>(this._sender().start(whole), readReply as (reply: Reply) => T);
  }

  /** Sends a request for a list, GET unless `method` is given: awaited it is the first page, iterated it is all items. */
  getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    pageClass: PageConstructor<Page>,
    options?: PromiseOrValue<OperationOptions>,
  ): PagePromise<Page, ItemOf<Page>> {
    return this.requestAPIList(
      pageClass,
      mapOptions(options, (own) => finalOptions(null, path, own)),
    );
  }

  /** Sends a request for a page of a list. */
  requestAPIList<Item = unknown, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    pageClass: PageConstructor<Page>,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<Page, ItemOf<Page>> {
    const whole = mapOptions(options, (own) => ({ answers: 'json' as const, ...own }));
    const call = this._sender().start(whole);
    return new PagePromise<Page, Item>(call, this, pageClass, options);
  }

  /**
   * Adds a layer around every call, its retries included, or around each attempt. A layer sees the
   * call and the reply, may change either, and may answer by itself. The limits of the call bound it: the
   * time that it takes itself may be as long as `timeout`. Credentials in headers and
   * address are shown as `[redacted]` and sent all the same, to the same origin; `secrets: true`
   * shows them, for example to sign requests.
   *
   * @throws OpenAIError of code `configuration` for what is no function
   * @example
   * client.use((next) => async (call) => {
   *   const reply = await next(call);
   *   console.log(call.path, reply.status, reply.elapsed);
   *   return reply;
   * });
   */
  use(middleware: Middleware, options: MiddlewareOptions = {}): this {
    this._sender().use(middleware, options);
    return this;
  }

  /**
   * Ends the calls of this client and of its clones, and closes their connections, but for those that
   * other clients use and those of a `transport` that was given. Every later call fails.
   */
  close(): Promise<void> {
    return this._sender().parts.transport.close();
  }

  /** Aborts when the client is closed, with the error of later calls, for helpers that wait between calls. */
  _closing(): AbortSignal {
    return this._sender().parts.transport.closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The log of the client, for what has no call. */
  _log(): Log {
    return this._sender().parts.log;
  }

  /** The headers of a handshake, for classes that open a WebSocket themselves. */
  _buildWebSocketHeaders(authHeaders: Record<string, string>): Record<string, string> {
    const { ownHeaders, defaultHeaders } = this._sender().parts;
    return withoutRemovals({
      ...ownHeaders(),
      accept: null,
      ...mergeHeaders(authHeaders),
      ...defaultHeaders,
    });
  }

  private send<T>(
    method: HTTPMethod,
    path: string,
    options?: PromiseOrValue<OperationOptions>,
  ): APIPromise<T> {
    return this.request<T>(mapOptions(options, (own) => finalOptions(method, path, own)));
  }
}
