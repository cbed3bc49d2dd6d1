/** What is added to the `init` of every `fetch`. The request's own members win. */
export type FetchOptions = WebFetchOptions | (WebFetchOptions & Record<string, unknown>);

/** Whether options are for `fetch` alone; `redirect` by itself is honoured over every transport. */
export function needsFetch(options: FetchOptions | null | undefined): boolean {
  if (options === undefined || options === null) return false;
  const names = Object.keys(options);
  return names.length !== 1 || names[0] !== 'redirect';
}

/** What every `fetch` takes; runtimes have options of their own beside it. */
type WebFetchOptions = Omit<RequestInit, 'method' | 'headers' | 'body' | 'signal'> & {
  /** Through what the `fetch` of Node sends. */
  dispatcher?: unknown;
};
