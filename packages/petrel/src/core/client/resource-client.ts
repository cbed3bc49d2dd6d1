import type { Middleware } from '../call/call.ts';
import type { FileAccess } from '../call/form-options.ts';
import type { FinalRequestOptions, OperationOptions } from '../call/request-options.ts';
import type { TimeoutOption } from '../call/timeouts.ts';
import type { AbstractPage, ItemOf, PageConstructor } from '../pages/abstract-page.ts';
import type { APIPromise } from '../pages/api-promise.ts';
import type { PagePromise } from '../pages/page-promise.ts';
import type { PromiseOrValue } from '../request/final-options.ts';
import type { MiddlewareOptions } from './middleware.ts';

type Verb = <T>(path: string, options?: PromiseOrValue<OperationOptions>) => APIPromise<T>;

/** The client as resources know it: it sends requests. */
export interface ResourceClient {
  baseURL: string;
  timeout: TimeoutOption | undefined;
  deadline: number | undefined;
  maxRetries: number;
  maxRetryDelay: number;
  get: Verb;
  post: Verb;
  put: Verb;
  patch: Verb;
  delete: Verb;
  request<T>(
    options: PromiseOrValue<FinalRequestOptions>,
    maxRetries?: number | null,
  ): APIPromise<T>;
  getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    pageClass: PageConstructor<Page>,
    options?: PromiseOrValue<OperationOptions>,
  ): PagePromise<Page, ItemOf<Page>>;
  requestAPIList<Item = unknown, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    pageClass: PageConstructor<Page>,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<Page, ItemOf<Page>>;
  use(middleware: Middleware, options?: MiddlewareOptions): this;
  /** What the runtime can do with files, for helpers; `OpenAI` has it, and `Client` does not. */
  _fileAccess?(): FileAccess;
  /** Aborts when the client is closed, for helpers that wait between calls. */
  _closing(): AbortSignal;
  /** Takes the credentials of the client, and what looks like one, out of text or JSON of a server. */
  _redact(text: string): string;
  buildURL(path: string, query?: object | null): string;
  close(): Promise<void>;
}
