import { getEventListeners } from 'node:events';
import type { FaultServer } from './fault-server.ts';
import { until } from './waiting.ts';

/** What a finished call must leave behind clean. */
export interface LeakCheck {
  server: FaultServer;
  /** The signals that were passed to calls. */
  signals: readonly AbortSignal[];
  /** Closes what holds the connections. */
  close: () => Promise<void>;
  /** Whether connections may stay open afterwards, as in the pool of the global `fetch`. */
  mayKeepConnections: boolean;
}

/** Returns a complaint for each kind of thing that calls left behind: connections and listeners. */
export async function findLeaks(check: LeakCheck): Promise<string[]> {
  const { server, signals, close, mayKeepConnections } = check;
  const complaints: string[] = [];
  if (!(await until(() => server.busy === 0))) {
    complaints.push(`${server.busy} connections were not released`);
  }
  const hasListener = (signal: AbortSignal): boolean =>
    getEventListeners(signal, 'abort').length > 0;
  if (!(await until(() => !signals.some(hasListener)))) {
    complaints.push(`${signals.filter(hasListener).length} signals still have listeners`);
  }
  await close();
  if (!mayKeepConnections && !(await until(() => server.open === 0))) {
    complaints.push(`${server.open} connections stayed open after the transport was closed`);
  }
  return complaints;
}
