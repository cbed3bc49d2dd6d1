import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from '../../generated/models/live/sideband/sideband.ts';
import { DataChannel } from './data-channel.ts';
import { WebRTCConnection } from './webrtc-connection.ts';

/** Playing a recording and dialling are for WebSockets and telephones only. */
type ClientEvent = Exclude<
  ConnectClientEvent,
  { type: 'session.output_audio.fixture.play' | 'transport.dtmf.send' }
>;

/** A live session over WebRTC, in a browser. */
export class OpenAILiveWebRTC extends WebRTCConnection<ClientEvent, ConnectServerEvent> {}

/** Events of a live session over the data channel of a connection that is yours. */
export class LiveDataChannel extends DataChannel<ClientEvent, ConnectServerEvent> {}

export { liveSdpExchange, type LiveSdpExchangeOptions } from './sdp-exchange.ts';
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
