/** The head of an HTTP response. */
export interface ResponseHead {
  status: number;
  statusText?: string | undefined;
  headers: Headers;
  /** Where the response came from. */
  url: string;
}

/** What the server sent, where the error comes from a response. */
export interface FailedResponse {
  /** The server's words, found wherever they were; they win over `error.message`. */
  explanation: string;
  /** What the `response` of the error is built from. */
  head: ResponseHead;
  body: string;
}

/** Statuses whose `Response` may not be given a body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether a response has no body, whatever its headers say. */
export function isBodiless(status: number): boolean {
  return BODILESS.has(status);
}

/**
 * A web `Response` as `fetch` would make it: of any status, also of those that the constructor refuses,
 * such as 101 and 600.
 */
export function anyResponse(
  body: string | ReadableStream<Uint8Array> | null,
  { status, statusText = '', headers, url }: ResponseHead,
): Response {
  const takes = status >= 200 && status <= 599;
  const response = new Response(isBodiless(status) || status < 200 ? null : body, {
    status: takes ? status : 200,
    // Servers may send bytes here that a `Response` does not take; the text means nothing anyway.
    statusText: /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(statusText) ? statusText : '',
    headers,
  });
  const own = takes ? {} : { status: readable(status), ok: readable(false) };
  return Object.defineProperties(response, {
    ...own,
    url: readable(url),
    type: readable('basic'),
  });
}

function readable(value: unknown): PropertyDescriptor {
  return { value, configurable: true };
}
