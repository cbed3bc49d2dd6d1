/** A request to the emulator, over `fetch` or HTTP. */
export interface PlainRequest {
  readonly method: string;
  /** The origin of the request's URL, for links to the emulator: `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Path as it was sent: with the version, percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: PlainHeaders;
  /** Reads the whole body. Rejects when it is incomplete, with an `ApiError` above the limit. */
  text(mostBytes: number): Promise<string>;
  /** The same, as a multipart form. Rejects when it is none. */
  form(mostBytes: number): Promise<FormData>;
  /** Aborts when the client disconnects. It is created at the first access. */
  readonly signal: AbortSignal;
}

/** Headers by their names in lower case. */
export type PlainHeaders = Readonly<Record<string, string | undefined>>;
