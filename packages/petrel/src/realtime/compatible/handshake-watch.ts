import { startTimer } from '../../core/abort/timer.ts';
import { resolveTimeouts, type TimeoutOption } from '../../core/call/timeouts.ts';
import { redactBody } from '../../core/secrets/redaction.ts';
import { handshakeTimeout } from '../socket/handshake-timeout.ts';
import { LOST } from '../socket/reconnect-attempts.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import type { SocketReports } from './socket-factory.ts';

/** Milliseconds in which a socket has to be open: the `timeout` of a client that has one, else 20 seconds. */
export function handshakeLimit(client: object): number {
  const { timeout }: { timeout?: TimeoutOption } = client;
  return resolveTimeouts(handshakeTimeout(timeout)).attempt;
}

/**
 * The same reports, with the end of a handshake that takes too long, and without the credentials of the
 * handshake in what the server gives as the reason of a close.
 *
 * @param limit in milliseconds
 * @param end ends the connection
 */
export function watchHandshake(
  reports: SocketReports,
  limit: number,
  headers: HeaderRecord,
  end: () => void,
): SocketReports {
  let isLate = false;
  const timer = startTimer(limit, () => {
    reports.error(`The server did not answer the handshake within ${limit} ms.`, undefined);
    reports.close(LOST, '');
    isLate = true;
    end();
  });
  return {
    open() {
      clearTimeout(timer);
      reports.open();
    },
    message: (data) => reports.message(data),
    error(message, cause) {
      if (!isLate) reports.error(message, cause);
    },
    close(code, reason) {
      clearTimeout(timer);
      if (!isLate) reports.close(code, redactBody(reason, { headers }));
    },
  };
}
