import { WebSocket } from 'ws';
import { openTlsFront } from '../../support/tls-front.ts';
import type { Comparison } from '../comparison.ts';
import { findDifferences } from '../python/differences.ts';
import { recordSession, type Place } from './record-session.ts';
import { SCENARIOS } from './scenarios.ts';
import { SESSION_CLASSES } from './session-classes.ts';

const PARTS = ['handshakes', 'sent', 'heard', 'closing'] as const;

/**
 * Has the classes of both packages hold the same sessions with the emulator, and compares what they
 * sent, what their listeners heard, and how the sessions ended.
 */
export async function* compareSockets(): AsyncGenerator<Comparison> {
  let port = 0;
  const { origin, ca, ...front } = await openTlsFront(() => port);
  const place: Place = { origin, ca, leadTo: (next) => (port = next) };
  const restore = trustAuthority(ca);
  try {
    for (const sessionClass of SESSION_CLASSES) {
      for (const scenario of SCENARIOS) {
        const theirs = await recordSession(sessionClass, 'reference', scenario, place);
        const ours = await recordSession(sessionClass, 'own', scenario, place);
        for (const part of PARTS) {
          const name = `${sessionClass.name}: ${scenario.name}: ${part}`;
          const difference = describe(findDifferences(ours[part], theirs[part]));
          yield { group: sessionClass.name, name, difference };
        }
      }
    }
  } finally {
    restore();
    await front[Symbol.asyncDispose]();
  }
}

/** Replaces the WebSocket of the runtime with one that trusts an authority; returns what undoes it. */
function trustAuthority(ca: string): () => void {
  const { WebSocket: original } = globalThis;
  class Trusting extends WebSocket {
    constructor(url: string | URL, protocols: string[]) {
      super(url, protocols, { ca });
    }
  }
  Object.assign(globalThis, { WebSocket: Trusting });
  return () => void Object.assign(globalThis, { WebSocket: original });
}

function describe(differences: Map<string, string>): string | null {
  if (differences.size === 0) return null;
  return [...differences].map(([path, what]) => `${path}: ${what}`).join('; ');
}
