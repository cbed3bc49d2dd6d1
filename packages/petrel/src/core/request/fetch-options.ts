/** What is added to the `init` of every `fetch`. The request's own members win. */
export type FetchOptions = WebFetchOptions | (WebFetchOptions & Record<string, unknown>);

/** What every `fetch` takes; runtimes have options of their own beside it. */
type WebFetchOptions = Omit<RequestInit, 'method' | 'headers' | 'body' | 'signal'> & {
  /** Through what the `fetch` of Node sends. */
  dispatcher?: unknown;
};
