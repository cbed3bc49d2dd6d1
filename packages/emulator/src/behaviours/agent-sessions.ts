import { isObject, type Json } from '@petrel/spec/json';
import type { Behaviours } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import { listOf, textOf } from '../members.ts';
import { AgentSessionRun } from './agent-session-run.ts';

const SESSIONS = '/agents/sessions';
const SESSION = `${SESSIONS}/{session_id}`;

/** Milliseconds that a stream waits for input, before it has a turn without any. */
const INPUT_WAIT = 500;

export const agentSessions: Behaviours = {
  'beta.agents.sessions.create': (context) => {
    const { stream, input, ...fields } = context.body;
    const entry = addEntry(context, SESSIONS, { ...fields, status: 'idle', error: null });
    const run = AgentSessionRun.of(context.emulation, entry);
    const spoken = readInput(input);
    if (stream !== true) {
      if (spoken !== undefined) run.input(context, spoken);
      return answerEntry(context, entry);
    }
    const feed = run.follow();
    run.start();
    if (spoken === undefined) run.rest();
    else run.input(context, spoken);
    return Answer.events((signal) => feed.read(signal));
  },
  'beta.agents.sessions.events.create': (context) => {
    const run = AgentSessionRun.of(context.emulation, entryAt(context, SESSION));
    for (const event of listOf(context.body, 'events').filter(isObject)) {
      if (event.type === 'agent.session.input.message') {
        run.input(context, readInput(event.input) ?? '');
      } else if (event.type === 'agent.session.input.tool_result') {
        run.result(context, event);
      } else if (event.type === 'agent.session.input.cancel') run.cancel();
    }
    return Answer.empty();
  },
  'beta.agents.sessions.events.stream': (context) => {
    const run = AgentSessionRun.of(context.emulation, entryAt(context, SESSION));
    const feed = run.follow();
    return Answer.events((signal) => {
      void feed.orElse(INPUT_WAIT, () => run.input(context, ''), signal);
      return feed.read(signal);
    });
  },
  'beta.agents.sessions.artifacts.content': (context) => {
    const entry = entryAt(context, `${SESSION}/artifacts/{artifact_id}`);
    const text = `Artifact ${entry.id}\n`;
    return Answer.bytes(new TextEncoder().encode(text), 'application/octet-stream');
  },
};

/** The text of a session's input: a text, or messages with text parts. */
function readInput(input: Json | undefined): string | undefined {
  if (typeof input === 'string') return input;
  if (!Array.isArray(input)) return undefined;
  return input
    .filter(isObject)
    .flatMap((message) =>
      typeof message.content === 'string' ? [message.content] : listOf(message, 'content'),
    )
    .map((part) => (isObject(part) ? (textOf(part, 'text') ?? '') : String(part)))
    .join('\n');
}
