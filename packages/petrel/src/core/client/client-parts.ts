import type { DecodeOptions } from '../call/call.ts';
import type { FetchOptions } from '../call/fetch-options.ts';
import type { FileOpeners } from '../call/form-options.ts';
import type { Log } from '../call/log.ts';
import type { Provider } from '../call/provider.ts';
import type { HeaderRecord } from '../header-record.ts';
import type { HeaderPatch } from '../request/headers.ts';
import type { Credentials } from './auth.ts';
import type { MiddlewareSet } from './middleware.ts';
import type { SharedTransport } from './shared-transport.ts';

/** Everything a client is made of that its requests do not change. */
export interface ClientParts {
  transport: SharedTransport;
  log: Log;
  credentials: () => Credentials;
  /** Authenticates in place of the credentials; null for a client of OpenAI's API. */
  provider: Provider | null;
  /** The client's own headers, looked up at each call. */
  ownHeaders: () => HeaderRecord;
  defaultHeaders: HeaderPatch;
  defaultQuery: Record<string, string | undefined> | undefined;
  /** For every `fetch`, looked up at each call. */
  fetchOptions: () => FetchOptions | undefined;
  /** Whether each call gets an `X-Client-Request-Id`. */
  requestIDs: boolean;
  decode: DecodeOptions;
  files: FileOpeners;
  /** How many answers the stream for a body holds, each with an end of its own. */
  expectedChoices: (body: unknown) => number;
  /** Layers added by `use`, for a clone to start with. */
  middleware?: MiddlewareSet | undefined;
}
