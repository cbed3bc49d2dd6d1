/** A request as the emulator sees it, whichever way it came. */
export interface PlainRequest {
  readonly method: string;
  /** Where the emulator was reached, for links to itself: `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Path as it was sent: with the version, percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: PlainHeaders;
  /** Reads the body to its end. Rejects when it breaks off, with an `ApiError` past the limit. */
  text(mostBytes: number): Promise<string>;
  /** The same, as a multipart form. Rejects when it is none. */
  form(mostBytes: number): Promise<FormData>;
  /** Aborts when nobody waits for the answer any more. To ask for it may cost its making. */
  readonly signal: AbortSignal;
}

/** Headers by their names in lower case. */
export type PlainHeaders = Readonly<Record<string, string | undefined>>;
