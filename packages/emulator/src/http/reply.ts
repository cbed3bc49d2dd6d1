/** The response to a request, over `fetch` or HTTP. */
export interface Reply {
  status: number;
  /** By name in lower case. */
  headers: Record<string, string>;
  /** A stream yields one event at a time, and throws where the connection is to be closed. */
  body: string | Uint8Array<ArrayBuffer> | AsyncIterable<string> | null;
}

/** A reply with a JSON text. */
export function jsonReply(status: number, text: string): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: text };
}
