import type { APIError } from '../errors/index.ts';
import type { HeaderRecord } from '../header-record.ts';
import type { HTTPMethod } from './call.ts';
import type { HeadersLike } from './headers-like.ts';
import type { FinalRequestOptions } from './request-options.ts';

/** A request as it is about to be sent, for its provider to authenticate. */
export interface ProviderRequest {
  readonly method: HTTPMethod;
  /** Absolute, with the query. */
  readonly url: string;
  /** The path relative to the base URL, without the query. */
  readonly path: string;
  /** With names in lower case; those that the caller set are among them. */
  readonly headers: HeaderRecord;
  /** Null for a request without a body; undefined for one that is streamed. */
  readonly body: string | Uint8Array | null | undefined;
}

/**
 * A service other than OpenAI's that speaks its protocol, for the option `provider` of a client: where
 * requests go, and how they are authenticated. `bedrock` and `vertex` return one, and any object of this
 * form is one.
 *
 * @example
 * const provider: Provider = {
 *   name: 'my-cloud',
 *   baseURL: 'https://ai.my-cloud.example/v1',
 *   authenticate: async () => ({ authorization: `Bearer ${await token()}` }),
 * };
 */
export interface Provider {
  /** What errors call it. */
  readonly name: string;
  /** The base URL of all requests. Only its origin receives what `authenticate` returns. */
  readonly baseURL: string;
  /** The options of a request with another path or query. Default: unchanged. */
  route?(options: FinalRequestOptions): FinalRequestOptions;
  /**
   * The headers that authenticate one attempt. They replace headers of the same name, and `null` removes
   * one. It is called before each attempt, after all middleware.
   */
  authenticate(request: ProviderRequest): HeadersLike | Promise<HeadersLike>;
  /**
   * Called when the service answers 401 or 403, once a call: whether the request is worth sending again,
   * with the headers that `authenticate` returns then. Default: it is not.
   */
  renew?(error: APIError): boolean | Promise<boolean>;
  /** Another error in place of the one for an answer of the service. Default: the same error. */
  mapError?(error: APIError): Error;
}
