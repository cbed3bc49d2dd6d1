import type { WebRTCError } from './webrtc-error.ts';

/** Where events of the browser are listened to. */
export interface WebRTCEventTarget {
  addEventListener: (type: string, listener: (event: unknown) => void) => void;
  removeEventListener: (type: string, listener: (event: unknown) => void) => void;
}

/** What is needed of an `RTCDataChannel`. */
export interface WebRTCDataChannel extends WebRTCEventTarget {
  /** `open` when messages can be sent. */
  readonly readyState: string;
  send: (data: string) => void;
  close: () => void;
}

/** A description of one side of a connection, in SDP. */
export interface WebRTCDescription {
  type: 'answer' | 'offer' | 'pranswer' | 'rollback';
  sdp?: string;
}

/** What is needed of an `RTCPeerConnection`. */
export interface WebRTCPeerConnection extends WebRTCEventTarget {
  readonly connectionState: string;
  /** The offer, once it is set. */
  readonly localDescription: { readonly sdp: string } | null;
  createDataChannel: (label: string) => WebRTCDataChannel;
  createOffer: () => Promise<WebRTCDescription>;
  setLocalDescription: (description: Partial<WebRTCDescription>) => Promise<void>;
  setRemoteDescription: (description: { type: 'answer'; sdp: string }) => Promise<void>;
  close: () => void;
}

/** `RTCPeerConnection` where the compiler knows the types of browsers, else what is needed of it. */
export type BrowserPeerConnection = typeof globalThis extends {
  RTCPeerConnection: { prototype: infer Peer };
}
  ? Peer
  : WebRTCPeerConnection;

/** `RTCDataChannel` where the compiler knows the types of browsers, else what is needed of it. */
export type BrowserDataChannel = typeof globalThis extends {
  RTCDataChannel: { prototype: infer Channel };
}
  ? Channel
  : WebRTCDataChannel;

/** `RTCConfiguration` where the compiler knows the types of browsers. */
export type WebRTCConfiguration = typeof globalThis extends {
  RTCPeerConnection: new (configuration?: infer Configuration) => unknown;
}
  ? Configuration
  : object;

/** Makes peer connections, as the class `RTCPeerConnection` of browsers does. */
export type PeerConnectionConstructor = new (
  configuration?: WebRTCConfiguration,
) => WebRTCPeerConnection;

/**
 * Exchanges the SDP offer of the browser for the answer of the API. `signal` aborts when connecting fails,
 * takes too long or is given up.
 */
export type ExchangeSdp = (offer: string, options: { signal: AbortSignal }) => Promise<string>;

/** Options of `connect()`. */
export interface WebRTCConnectOptions {
  /** `sdpExchange(client)`, or a function of yours that sends the offer to your own server. */
  exchangeSdp: ExchangeSdp;
  /** Gives up connecting. To end a connection, close it. */
  signal?: AbortSignal;
  /** Milliseconds for the whole of connecting. Default: 30,000. */
  timeoutMs?: number;
}

/** Where a connection is; one that is closed cannot be connected again. */
export type WebRTCState = 'new' | 'connecting' | 'connected' | 'closed';

/** Why a connection ended: you closed it, the other side did, it failed, or it was never established. */
export type WebRTCCloseReason = 'local' | 'remote' | 'failed' | 'aborted' | 'timeout';

/** What happens to a connection, besides the events of the server. */
export type WebRTCConnectionEvent =
  | { type: 'state.changed'; state: 'connecting' | 'connected' }
  /** `fatal` errors end the connection. What keeps it from being established rejects `connect()` instead. */
  | { type: 'error'; error: WebRTCError; fatal: boolean }
  /** The last one. */
  | { type: 'closed'; reason: WebRTCCloseReason };
