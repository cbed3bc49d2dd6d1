import { OpenAIError } from '../../core/errors/index.ts';

/** Why a WebRTC connection failed; the `code` of {@link WebRTCError}. */
export type WebRTCErrorCode =
  /** The connection is not in a state, or was not given options, that allow the call. */
  | 'invalid_state'
  /** The data channel is not open: it has yet to connect, or has ended. */
  | 'not_open'
  /** The browser did not accept the message, or it is not JSON. */
  | 'send_failed'
  /** A message of the server is not the JSON of an event. */
  | 'invalid_message'
  /** The offer could not be exchanged for an answer; `cause` is what `exchangeSdp` threw. */
  | 'signaling_failed'
  /** The browser made no offer, or did not accept the answer. */
  | 'negotiation_failed'
  /** The connection or its data channel failed. */
  | 'transport_failed'
  /** The server, or the browser, closed the connection. */
  | 'connection_closed'
  /** Connecting took longer than `timeoutMs`. */
  | 'timeout'
  /** The connection was closed, or `signal` aborted, before it was established. */
  | 'aborted'
  /** The runtime has no `RTCPeerConnection`. */
  | 'unsupported_environment';

/** What a WebRTC connection was doing when it failed. */
export type WebRTCErrorPhase = 'offer' | 'signaling' | 'answer' | 'transport' | 'message' | 'send';

/** A WebRTC connection failed, or one of its messages. `error` events of the server are events. */
export class WebRTCError extends OpenAIError {
  static override readonly petrelName: string = 'WebRTCError';

  declare readonly code: WebRTCErrorCode;
  /** What the connection was doing. */
  readonly phase: WebRTCErrorPhase;

  constructor(code: WebRTCErrorCode, phase: WebRTCErrorPhase, message: string, cause?: unknown) {
    super(message, cause === undefined ? { code } : { code, cause });
    this.phase = phase;
  }
}
