import type { OpenAI } from 'petrel';
import type { AgentSessionStream, AgentSessionStreamParams } from 'petrel/agents';
import { petrel } from '../clients.ts';
import { clientFor, type ScriptedSession, type Sent } from './scripted-session.ts';

type Params = Partial<AgentSessionStreamParams>;

interface Streamed {
  client: OpenAI;
  sent: Sent[];
  stream: AgentSessionStream;
}

/** A stream of the session of a script, and what it sends. */
export function streamOf(
  script: ScriptedSession,
  params: Params = {},
  options: object = {},
): Streamed {
  const { client, sent } = clientFor(petrel, script);
  const stream = client.beta.agents.sessions.stream('s1', { input: 'Hello', ...params }, options);
  return { client, sent, stream };
}

/** The results of tools that were sent. */
export function resultsIn(sent: readonly Sent[]): unknown[] {
  const bodies = sent.map(({ body }) => body);
  return bodies.flatMap((body) =>
    typeof body === 'object' && body !== null && 'events' in body && Array.isArray(body.events)
      ? body.events.filter(({ type }) => type === 'agent.session.input.tool_result')
      : [],
  );
}

/** Events that come one after another, with something in between. */
export async function* paced(
  ...steps: readonly (object | (() => Promise<unknown>))[]
): AsyncGenerator<object> {
  for (const step of steps) {
    if (typeof step === 'function') await step();
    else yield step;
  }
}

/** A promise, and what settles it. */
export function deferred(): { promise: Promise<void>; resolve: () => void } {
  let settle: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: () => settle?.() };
}
