import type { MessagePort } from 'node:worker_threads';
import { FaultServer } from '../fault-server.ts';
import { faultGroups } from '../faults/index.ts';
import { until } from '../waiting.ts';

/** What the server of a fault has seen. */
export interface ServerReport {
  requests: number;
  /** Connections with a request that was not answered to its end, and not given up either. */
  busy: number;
}

const faults = new Map(
  faultGroups.flatMap((group) => group.faults).map((fault) => [fault.name, fault]),
);

/** Opens and closes servers of faults as messages request it. */
export function serveFaults(port: MessagePort): void {
  let server: FaultServer | null = null;
  const reply = async ({ open }: { open?: string }): Promise<string | ServerReport> => {
    if (server !== null) {
      const closing = server;
      server = null;
      await until(() => closing.busy === 0);
      const report = { requests: closing.requests.length, busy: closing.busy };
      await closing.close();
      return report;
    }
    const fault = faults.get(open ?? '');
    if (fault === undefined) throw new Error(`There is no fault ${open}.`);
    server = new FaultServer(fault.server, fault.serverOptions);
    await server.listen();
    return server.origin;
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  const post = (message: unknown): void => port.postMessage(message);
  port.on('message', (message: { open?: string }) => void reply(message).then(post));
  post('ready');
}
