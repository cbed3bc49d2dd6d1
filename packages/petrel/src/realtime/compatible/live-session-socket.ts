import { path } from '../../core/request/path.ts';
import type { SocketClient } from './realtime-url.ts';
import { ResourceSocket, type AnyEvent, type SocketClientOptions } from './resource-socket.ts';

/** Which session a connection is for. */
export interface LiveSessionParameters extends Record<string, unknown> {
  session_id: string;
}

/** A connection to a live session that another one has started. */
export abstract class LiveSessionSocket<
  ClientEvent extends object,
  ServerEvent extends AnyEvent,
  Parameters extends LiveSessionParameters,
> extends ResourceSocket<ClientEvent, ServerEvent, Parameters> {
  /** Opens a connection. */
  constructor(
    template: string,
    client: SocketClient,
    parameters: Parameters,
    options: SocketClientOptions<Parameters> | null = null,
  ) {
    // Programs in JavaScript may pass none.
    const { session_id: first }: Partial<Parameters> = parameters ?? {};
    const address = (current: Partial<Parameters>): { path: string; query: object } => {
      const { session_id = first, ...query } = current;
      return { path: path(template, session_id), query };
    };
    super(client, address, parameters, options);
  }
}
