import type { TypedEvent } from '../socket/socket-events.ts';
import type { SocketClient } from './realtime-url.ts';
import { isLimit, WebSocketError } from './web-socket-error.ts';
import { ResourceSocket, type AnyEvent, type SocketClientOptions } from './resource-socket.ts';

/** Fields of requests over HTTP. */
interface RequestFields {
  stream?: unknown;
  background?: unknown;
}

/** Responses over one WebSocket, with the events of the API or of its beta. */
export abstract class ResponsesSocket<
  ClientEvent extends TypedEvent,
  ServerEvent extends AnyEvent,
> extends ResourceSocket<ClientEvent, ServerEvent> {
  /** Opens a connection. */
  constructor(client: SocketClient, options: SocketClientOptions | null = null) {
    super(client, (query) => ({ path: '/responses', query }), undefined, options);
  }

  /** Whether another connection is opened when the server reports the end of the longest one. */
  get renewsAtLimit(): boolean {
    return this.isRecovered;
  }

  /** Sends an event, without `stream` and `background`, which belong to requests over HTTP. */
  override send(event: ClientEvent): void {
    if (event.type !== 'response.create') {
      super.send(event);
      return;
    }
    const {
      stream: _stream,
      background: _background,
      ...rest
    }: ClientEvent & RequestFields = event;
    this.sendEvent(rest);
  }

  protected override dispatch(event: PropertyKey, args: readonly unknown[]): void {
    super.dispatch(event, args);
    const [error] = args;
    if (event === 'error' && error instanceof WebSocketError && isLimit(error)) this.renew();
  }
}
