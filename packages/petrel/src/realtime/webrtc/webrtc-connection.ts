import { OpenAIError } from '../../core/errors/index.ts';
import type { TypedEvent } from '../socket/socket-events.ts';
import { DataChannel } from './data-channel.ts';
import { checkAnswer } from './sdp-answer.ts';
import { Setup } from './setup.ts';
import { Subscriptions } from './subscriptions.ts';
import { WebRTCError } from './webrtc-error.ts';
import type {
  BrowserDataChannel,
  BrowserPeerConnection,
  ExchangeSdp,
  PeerConnectionConstructor,
  WebRTCCloseReason,
  WebRTCConfiguration,
  WebRTCConnectOptions,
  WebRTCConnectionEvent,
  WebRTCPeerConnection,
  WebRTCState,
} from './webrtc-types.ts';

/** The longest delay of a timer. */
const LONGEST = 2_147_483_647;

/** A session over WebRTC: sound in tracks of the browser, events over a data channel. */
export class WebRTCConnection<ClientEvent, ServerEvent extends TypedEvent> {
  /** The connection of the browser. Add the tracks of the microphone before `connect()`. */
  readonly peerConnection: BrowserPeerConnection;
  /** The channel that carries the events; its `bufferedAmount` is what has not been sent yet. */
  readonly dataChannel: BrowserDataChannel;
  readonly #peer: WebRTCPeerConnection;
  readonly #channel: DataChannel<ClientEvent, ServerEvent>;
  readonly #connectionEvents: Subscriptions<WebRTCConnectionEvent> = new Subscriptions();
  #state: WebRTCState = 'new';
  #setup: Setup | null = null;

  /**
   * Makes a connection, which reaches for neither the microphone nor the network until `connect()`.
   *
   * @param configuration for `RTCPeerConnection`
   * @param Peer the class to use instead of the `RTCPeerConnection` of the runtime
   * @throws WebRTCError of code `unsupported_environment` where there is none
   */
  constructor(configuration?: WebRTCConfiguration, Peer?: PeerConnectionConstructor) {
    const peer = openPeer(Peer ?? Reflect.get(globalThis, 'RTCPeerConnection'), configuration);
    this.#peer = peer;
    this.#channel = openChannel(peer);
    // It is the type that the environment of the caller has for it.
    this.peerConnection = peer as BrowserPeerConnection;
    this.dataChannel = this.#channel.dataChannel;
    peer.addEventListener('connectionstatechange', this.#onPeerState);
    this.#channel.onConnectionEvent((event) => this.#channelChanged(event));
  }

  /** Where the connection is. */
  get state(): WebRTCState {
    return this.#state;
  }

  /**
   * Calls a function with the events of one type. The returned function removes it. Add what is to see the
   * first events before `connect()`.
   *
   * @throws WebRTCError of code `invalid_state` when the connection is closed
   */
  on<Type extends ServerEvent['type']>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    return this.#channel.on(type, handler);
  }

  /** Calls a function with all events of the server, `error` events included. Otherwise like `on`. */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    return this.#channel.onEvent(handler);
  }

  /** Calls a function with what happens to the connection. Otherwise like `on`. */
  onConnectionEvent(handler: (event: WebRTCConnectionEvent) => unknown): () => void {
    if (this.#state !== 'closed') return this.#connectionEvents.add(handler);
    throw new WebRTCError('invalid_state', 'transport', 'The connection is closed.');
  }

  /**
   * Sends an event. Returning does not mean that the server accepts it.
   *
   * @throws WebRTCError of code `not_open` before `connect()` has resolved, `invalid_state` when the
   * connection is closed, and `send_failed` for what is not JSON or what the browser does not accept
   */
  send(event: ClientEvent): void {
    this.#channel.send(event);
  }

  /**
   * Connects, once. Resolves when events can be sent and sound flows.
   *
   * @throws WebRTCError when it cannot, after closing the connection; its `cause` is what `exchangeSdp`
   * threw, or an APIError with what the server answered instead of SDP
   */
  connect(options: WebRTCConnectOptions): Promise<void> {
    const {
      exchangeSdp,
      signal,
      timeoutMs = 30_000,
    }: Partial<WebRTCConnectOptions> = Object(options);
    if (this.#state !== 'new') return refuse('connect() can be called once only.');
    if (typeof exchangeSdp !== 'function') return refuse('connect() needs `exchangeSdp`.');
    if (!(timeoutMs > 0 && timeoutMs <= LONGEST)) {
      return refuse(`\`timeoutMs\` must be a number from 1 to ${LONGEST} (milliseconds).`);
    }
    const setup = new Setup();
    this.#setup = setup;
    this.#state = 'connecting';
    setup.limit(timeoutMs, signal, (error, reason) => this.#end(reason, error));
    if (this.#setup === setup) {
      this.#connectionEvents.emit({ type: 'state.changed', state: 'connecting' });
    }
    if (this.#setup === setup) void this.#negotiate(setup, exchangeSdp);
    return setup.outcome;
  }

  /** Ends the connection. The tracks you have added go on. */
  close(): void {
    const phase = this.#setup?.phase ?? 'transport';
    const message = 'The connection was closed before it was established.';
    this.#end('local', this.#setup === null ? null : new WebRTCError('aborted', phase, message));
  }

  async #negotiate(setup: Setup, exchangeSdp: ExchangeSdp): Promise<void> {
    const isOver = (): boolean => this.#setup !== setup;
    try {
      const offer = await this.#peer.createOffer();
      if (isOver()) return;
      await this.#peer.setLocalDescription(offer);
      if (isOver()) return;
      const sdp = this.#peer.localDescription?.sdp;
      if (!sdp) throw new OpenAIError('The browser made an offer without SDP.');
      setup.phase = 'signaling';
      const answer: unknown = await exchangeSdp(sdp, { signal: setup.signal });
      if (isOver()) return;
      if (typeof answer !== 'string' || answer === '') {
        throw new OpenAIError('`exchangeSdp` must return the SDP of the answer.');
      }
      setup.phase = 'answer';
      checkAnswer(answer);
      await this.#peer.setRemoteDescription({ type: 'answer', sdp: answer });
      if (isOver()) return;
      setup.phase = 'transport';
      setup.isAnswered = true;
      this.#checkReady();
    } catch (error) {
      if (!isOver()) this.#end('failed', setupError(setup, error));
    }
  }

  #checkReady(): void {
    const setup = this.#setup;
    if (setup === null || !setup.isAnswered) return;
    if (this.#peer.connectionState !== 'connected') return;
    if (this.dataChannel.readyState !== 'open') return;
    this.#setup = null;
    this.#state = 'connected';
    setup.succeed();
    this.#connectionEvents.emit({ type: 'state.changed', state: 'connected' });
  }

  readonly #onPeerState = (): void => {
    const { connectionState } = this.#peer;
    if (connectionState === 'failed') {
      const message = 'The connection failed: no way to the server was found, or it was lost.';
      this.#end('failed', new WebRTCError('transport_failed', 'transport', message));
    } else if (connectionState === 'closed') this.#endedByPeer();
    else this.#checkReady();
  };

  #channelChanged(event: WebRTCConnectionEvent): void {
    if (event.type === 'closed') this.#endedByPeer();
    else if (event.type === 'state.changed') this.#checkReady();
    else if (event.error.phase === 'transport') this.#end('failed', event.error);
    else this.#connectionEvents.emit(event);
  }

  /** What was established may end; what was not has failed. */
  #endedByPeer(): void {
    const message = 'The connection was closed before it was established.';
    const error = new WebRTCError('connection_closed', 'transport', message);
    this.#end('remote', this.#setup === null ? null : error);
  }

  /** Closes the connection. An error rejects `connect()`, or is reported once that has resolved. */
  #end(reason: WebRTCCloseReason, error: WebRTCError | null): void {
    if (this.#state === 'closed') return;
    const setup = this.#setup;
    this.#setup = null;
    this.#state = 'closed';
    this.#peer.removeEventListener('connectionstatechange', this.#onPeerState);
    this.#channel.dispose();
    this.#peer.close();
    if (error !== null && setup === null) {
      this.#connectionEvents.emit({ type: 'error', error, fatal: true });
    }
    this.#connectionEvents.emit({ type: 'closed', reason });
    this.#connectionEvents.clear();
    if (error !== null) setup?.fail(error);
  }
}

function openPeer(
  Peer: PeerConnectionConstructor | undefined,
  configuration: WebRTCConfiguration | undefined,
): WebRTCPeerConnection {
  if (Peer === undefined) {
    const message = 'This runtime has no RTCPeerConnection: WebRTC needs a browser.';
    throw new WebRTCError('unsupported_environment', 'transport', message);
  }
  try {
    return Reflect.construct(Peer, [configuration]);
  } catch (error) {
    const message = 'The browser does not accept the configuration of the connection.';
    throw new WebRTCError('negotiation_failed', 'transport', message, error);
  }
}

function openChannel<ClientEvent, ServerEvent extends TypedEvent>(
  peer: WebRTCPeerConnection,
): DataChannel<ClientEvent, ServerEvent> {
  try {
    // The name under which the API looks for it.
    return new DataChannel(peer.createDataChannel('oai-events'));
  } catch (error) {
    peer.close();
    const message = 'The browser opened no data channel.';
    throw new WebRTCError('negotiation_failed', 'transport', message, error);
  }
}

function refuse(message: string): Promise<never> {
  return Promise.reject(new WebRTCError('invalid_state', 'transport', message));
}

function setupError({ phase }: Setup, cause: unknown): WebRTCError {
  const code = phase === 'signaling' ? 'signaling_failed' : 'negotiation_failed';
  const what = phase === 'signaling' ? 'The offer was not answered' : 'The connection failed';
  // Errors of browsers may quote the SDP.
  const details = cause instanceof OpenAIError ? `: ${cause.message}` : '.';
  return new WebRTCError(code, phase, `${what}${details}`, cause);
}
