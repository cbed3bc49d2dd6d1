import { onAbort } from '../../core/abort/on-abort.ts';
import { wait } from '../../core/abort/until-aborted.ts';
import type { ReconnectingEvent } from '../socket/socket-events.ts';
import type { Recovery } from './event-socket-settings.ts';
import type { FailedAttempt, SocketFactory, SocketLike, SocketReports } from './socket-factory.ts';

/** What owns the connection that is lost. */
export interface ConnectionOwner<Socket extends SocketLike> {
  readonly factory: SocketFactory<Socket>;
  readonly recovery: Recovery;
  /** Aborts when the owner is closed. */
  readonly closed: AbortSignal;
  /** Takes what the socket that it uses reports. */
  readonly reports: Omit<SocketReports, 'open'>;
  /** Whether this is the socket that it uses. */
  uses(socket: Socket): boolean;
  /** Uses a socket that is open from now on. */
  use(socket: Socket, url: URL): void;
  reconnecting(event: ReconnectingEvent): void;
  fail(message: string, cause: unknown): void;
  end(code: number, reason: string): void;
}

/** Replaces a lost connection, or ends its owner when that fails. */
export async function replaceConnection<Socket extends SocketLike>(
  owner: ConnectionOwner<Socket>,
  attempts: Iterable<ReconnectingEvent>,
  closeCode: number,
  reason: string,
): Promise<void> {
  const { recovery, closed } = owner;
  const end = { closeCode, reason };
  let cause: unknown;
  for (const attempt of attempts) {
    const event = { ...attempt, closeCode: end.closeCode };
    if (!continues(owner, { ...event, ...recovery.details?.() })) return;
    owner.reconnecting({ ...event, ...recovery.details?.() });
    await wait(event.delay, closed).catch(() => {});
    if (closed.aborted) return;
    const failure = await tryConnection(owner);
    if (failure === null || closed.aborted) return;
    end.closeCode = failure.closeCode ?? end.closeCode;
    end.reason = `reconnect failed after ${event.attempt} attempts`;
    cause = failure.cause;
  }
  owner.fail('The connection was lost and could not be replaced.', cause);
  owner.end(end.closeCode, end.reason);
}

/** Whether there is to be an attempt; otherwise the owner has ended. */
function continues<Socket extends SocketLike>(
  owner: ConnectionOwner<Socket>,
  event: ReconnectingEvent,
): boolean {
  try {
    if (owner.recovery.onReconnecting?.(event) !== false) return true;
    owner.end(event.closeCode, 'reconnect aborted by handler');
  } catch (error) {
    const reason = 'onReconnecting callback threw';
    owner.fail(`${reason} an error; see its cause.`, error);
    owner.end(event.closeCode, reason);
  }
  return false;
}

/** Opens another connection; null unless it fails. */
async function tryConnection<Socket extends SocketLike>(
  owner: ConnectionOwner<Socket>,
): Promise<FailedAttempt | null> {
  const { factory, closed, reports } = owner;
  try {
    await factory.refresh?.(closed);
    const url = factory.url();
    return await new Promise<FailedAttempt | null>((resolve) => {
      let failure: unknown;
      const socket = factory.open(url, {
        open: () => {
          if (closed.aborted) {
            socket.close();
            return;
          }
          owner.use(socket, url);
          resolve(null);
        },
        message: (data) => void (owner.uses(socket) && reports.message(data)),
        error: (message, cause) => {
          if (owner.uses(socket)) reports.error(message, cause);
          else failure = cause;
        },
        close: (code, reason) => {
          if (owner.uses(socket)) reports.close(code, reason);
          else resolve({ closeCode: code, cause: failure });
        },
      });
      onAbort(closed, () => {
        if (!owner.uses(socket)) socket.close();
      });
    });
  } catch (error) {
    return { closeCode: null, cause: error };
  }
}
