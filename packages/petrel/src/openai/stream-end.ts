import type { EndWatch, StreamProgress } from '../core/stream/event-protocol.ts';

const LAST_OF_A_RESPONSE: ReadonlySet<string> = new Set([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.cancelled',
  'response.done',
]);

const LAST_OF_A_RUN: ReadonlySet<string> = new Set([
  'thread.run.completed',
  'thread.run.failed',
  'thread.run.cancelled',
  'thread.run.expired',
  'thread.run.incomplete',
  'thread.run.requires_action',
]);

/** What leaves a session of an agent waiting, for its next input or for good. */
const LAST_OF_A_TURN: ReadonlySet<string> = new Set([
  'agent.session.budget_reached',
  'agent.session.failed',
  'agent.session.idle',
  'agent.session.requires_action',
  'agent.session.turn.cancelled',
  'agent.session.turn.completed',
  'agent.session.turn.failed',
]);

/**
 * Watches the items of one stream for its terminal mark: a `finish_reason` in every choice, the
 * last event of a response, of a run or of an agent's turn, an `error` event, or the `*.done`, `*.completed` of the smaller streams.
 */
export class StreamEnd implements EndWatch {
  #progress: StreamProgress = 'open';
  #highestChoice: number;
  #finishedChoices: Set<number> | null = null;

  /** `choices` is the requested number of choices. */
  constructor(choices: number) {
    this.#highestChoice = choices - 1;
  }

  /** How far the stream has come. */
  get progress(): StreamProgress {
    if (this.#progress !== 'open') return this.#progress;
    const finished = this.#finishedChoices;
    return finished !== null && finished.size > this.#highestChoice ? 'complete' : 'open';
  }

  /** Records one item. `name` is the event's own name, or null. */
  observe(item: unknown, name: string | null): void {
    if (typeof item !== 'object' || item === null) return;
    if ('choices' in item && Array.isArray(item.choices)) this.#observeChoices(item.choices);
    else if ('type' in item && typeof item.type === 'string') this.#observeType(item.type);
    else if (name !== null) this.#observeType(name);
  }

  #observeChoices(choices: readonly unknown[]): void {
    for (const choice of choices) {
      if (typeof choice !== 'object' || choice === null) continue;
      const index = 'index' in choice && typeof choice.index === 'number' ? choice.index : 0;
      if (index > this.#highestChoice) this.#highestChoice = index;
      if ('finish_reason' in choice && choice.finish_reason) {
        this.#finishedChoices ??= new Set();
        this.#finishedChoices.add(index);
      }
    }
  }

  #observeType(type: string): void {
    if (LAST_OF_A_RESPONSE.has(type)) this.#progress = 'final';
    else if (this.#progress === 'open' && isComplete(type)) this.#progress = 'complete';
  }
}

function isComplete(type: string): boolean {
  // A response has many parts whose ends say nothing of its own.
  if (type.startsWith('response.')) return false;
  if (type.startsWith('agent.')) return LAST_OF_A_TURN.has(type);
  if (type.startsWith('thread.')) return LAST_OF_A_RUN.has(type);
  return type === 'error' || type.endsWith('.done') || type.endsWith('.completed');
}
