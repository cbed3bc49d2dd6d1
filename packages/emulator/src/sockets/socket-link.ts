/** Frames that no WebSocket server should send, for clients that have to survive them. */
export const malformedFrames = [
  'json',
  'utf8',
  'opcode',
  'oversized',
  'unfinished',
  'truncated',
  'close-code',
] as const;

/**
 * A malformed frame: a text that is not JSON, or not UTF-8; an unknown opcode; an announced length of
 * 1 TiB; a message whose other parts never follow, or that is cut off; a reserved close code.
 */
export type MalformedFrame = (typeof malformedFrames)[number];

/** An open WebSocket connection, as the server provides it. */
export interface SocketLink {
  /** Sends a text message. */
  send(text: string): void;
  sendMalformed(frame: MalformedFrame): void;
  /** Bytes that the client has not taken yet. */
  readonly buffered: number;
  /** Closes with a code, after what was sent before. */
  close(code: number, reason: string): void;
  /** Breaks the connection without a close frame. */
  terminate(): void;
}

/** What a server reports about a connection. */
export interface SocketListener {
  /** A text message was received. */
  text(message: string): void;
  /** A binary message was received. */
  binary(): void;
  /** Whether a ping is answered: a stalled connection does not. */
  answersPings(): boolean;
  closed(): void;
}
