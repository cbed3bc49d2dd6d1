import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from '../../generated/models/realtime/realtime.ts';
import { DataChannel } from './data-channel.ts';
import { WebRTCConnection } from './webrtc-connection.ts';

/**
 * A session of the Realtime API over WebRTC, in a browser.
 *
 * ```ts
 * const connection = new OpenAIRealtimeWebRTC();
 * connection.peerConnection.addTrack(microphone);
 * connection.on('response.done', (event) => console.log(event.response.status));
 * await connection.connect({ exchangeSdp: sdpExchange(client) });
 * connection.send({ type: 'response.create' });
 * ```
 */
export class OpenAIRealtimeWebRTC extends WebRTCConnection<
  RealtimeClientEvent,
  RealtimeServerEvent
> {}

/** Events of the Realtime API over the data channel of a connection that is yours. */
export class RealtimeDataChannel extends DataChannel<RealtimeClientEvent, RealtimeServerEvent> {}

export { sdpExchange, type SdpExchangeOptions } from './sdp-exchange.ts';
export { WebRTCError } from './webrtc-error.ts';
export type { WebRTCErrorCode, WebRTCErrorPhase } from './webrtc-error.ts';
export type {
  ExchangeSdp,
  PeerConnectionConstructor,
  WebRTCConfiguration,
  WebRTCConnectOptions,
  WebRTCConnectionEvent,
  WebRTCState,
} from './webrtc-types.ts';
