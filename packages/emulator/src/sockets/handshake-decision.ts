import type { SocketLink, SocketListener } from './socket-link.ts';

/** A handshake that is refused with an HTTP status. */
export interface RefusedHandshake {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A handshake that is accepted. */
export interface AcceptedHandshake {
  /** Headers of the answer. */
  headers: Record<string, string>;
  /** The selected subprotocol. */
  protocol: string | undefined;
  maxMessageBytes: number;
  /** Begins the session. */
  connect(link: SocketLink): SocketListener;
}
