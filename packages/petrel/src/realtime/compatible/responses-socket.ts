import type { TypedEvent } from '../socket/socket-events.ts';
import type { SocketClient } from './realtime-url.ts';
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
}
