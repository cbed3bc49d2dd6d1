import type { FinalRequestOptions } from '../call/request-options.ts';
import type { APIError } from '../errors/index.ts';
import { encodeQuery } from '../request/query-string.ts';
import { requireKey, type AuthSchemes, type NullableHeaders } from './auth.ts';
import type { PrepareRequestContext } from './prepare-request.ts';
import { RequestMethods } from './request-methods.ts';
import { errorOfResponse } from './subclass-hooks.ts';

/**
 * What a subclass of a client may override, as far as it needs nothing of the client: methods that are
 * called on the way of each request. Those that nobody overrides cost nothing.
 */
export abstract class OverridableMethods extends RequestMethods {
  /**
   * The header that `idempotencyKey` is sent as; the default is `Idempotency-Key`. In a subclass that
   * sets it, each request but a GET has a key, of `defaultIdempotencyKey` when the caller gives none.
   */
  declare protected idempotencyHeader?: string;

  /** Writes a query without a leading `?`: `a[]=1&b[c]=2`. A subclass may write it otherwise. */
  protected stringifyQuery(query: object): string {
    return encodeQuery(query);
  }

  /** For a subclass that changes the options of each call in place, before anything is made of them. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /**
   * For a subclass that changes each request, retries included, as it is about to be sent: the
   * headers of `request`, and its `body` where that is text.
   */
  protected async prepareRequest(
    _request: RequestInit,
    _context: PrepareRequestContext,
  ): Promise<void> {}

  /**
   * For a subclass with paths or queries of its own: the options of a request with them. The default
   * leaves them as they are.
   */
  protected routeRequest(options: FinalRequestOptions): FinalRequestOptions {
    return options;
  }

  /**
   * Checks, before each attempt, the headers that it is sent with. What an override accepts is sent, with
   * a key or without.
   *
   * @throws OpenAIError of code `configuration` when there is neither an `Authorization` nor an
   * `api-key` header, and none of both is removed
   */
  protected validateHeaders(headers: NullableHeaders, schemes?: AuthSchemes): void {
    requireKey(headers, schemes);
  }

  /**
   * The error of a call that the server answers with an error status, for a subclass with errors of its
   * own. It is called once a call, after the last retry. `error` is the JSON body, and `message` the
   * body that is no JSON.
   */
  protected makeStatusError(
    status: number,
    error: object | undefined,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return errorOfResponse(status, headers, message ?? JSON.stringify(error) ?? '');
  }

  /**
   * Whether a call is retried after a response with an error status, for a subclass that decides
   * otherwise. `maxRetries`, `maxRetryDelay` and `deadline` hold whatever it returns.
   */
  protected async shouldRetry(response: Response): Promise<boolean> {
    const { status, headers } = response;
    return errorOfResponse(status, headers, await response.clone().text()).retryable;
  }

  /** A key for the header of `idempotencyHeader`; the retries of a call repeat it. */
  protected defaultIdempotencyKey(): string {
    return `petrel-retry-${crypto.randomUUID()}`;
  }
}
