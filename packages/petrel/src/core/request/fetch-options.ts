/** What is added to the `init` of every `fetch`. The request's own members win. */
export type FetchOptions = Omit<RequestInit, 'method' | 'headers' | 'body' | 'signal'> &
  Record<string, unknown>;
