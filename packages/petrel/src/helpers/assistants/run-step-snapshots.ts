import type { RunStepStreamEvent } from '../../generated/models/beta/assistants.ts';
import type { RunStep } from '../../generated/models/beta/threads/runs/steps.ts';
import { copyOf, fieldsIn, isFields, textOf, type Fields } from '../json/fields.ts';
import { accumulateDelta, entryAt } from './assistant-delta.ts';
import type { Emit } from './assistant-events.ts';

/** The steps of a run as they are taken, and the events about them and their calls of tools. */
export class RunStepSnapshots {
  readonly #emit: Emit;
  readonly #steps = new Map<string, RunStep>();
  #currentID: string | undefined;
  /** The call of a tool that arrives, by its index. */
  #call: Fields | undefined;
  #callIndex: unknown;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /** The step that is being taken. */
  get current(): RunStep | undefined {
    return this.#currentID === undefined ? undefined : this.#steps.get(this.#currentID);
  }

  /** All steps, in the order in which they began. */
  all(): RunStep[] {
    return [...this.#steps.values()];
  }

  /** Adds an event whose data has members. */
  add(event: RunStepStreamEvent): void {
    const id = textOf(event.data.id) === '' ? (this.#currentID ?? '') : event.data.id;
    if (id !== this.#currentID) this.endCall();
    this.#currentID = id;
    if (event.event === 'thread.run.step.delta') {
      this.#addDelta(id, event.data.delta);
      return;
    }
    const step = copyOf(event.data);
    this.#steps.set(id, step);
    if (event.event === 'thread.run.step.created') this.#emit('runStepCreated', step);
    else if (event.event !== 'thread.run.step.in_progress') this.#end(step);
  }

  /** Ends the call of a tool that has begun last. */
  endCall(): void {
    if (this.#call !== undefined) this.#emit('toolCallDone', this.#call);
    this.#call = undefined;
    this.#callIndex = undefined;
  }

  #end(step: RunStep): void {
    this.#currentID = undefined;
    this.endCall();
    this.#emit('runStepDone', step, step);
  }

  #addDelta(id: string, delta: unknown): void {
    const step = this.#steps.get(id) ?? emptyStep(id);
    this.#steps.set(id, step);
    if (!isFields(delta) || !isFields(step)) return;
    accumulateDelta(step, delta);
    const added = delta.step_details;
    const { step_details: details }: Fields = step;
    if (isFields(added) && isFields(details)) {
      for (const piece of fieldsIn(added.tool_calls)) this.#addCall(piece, details.tool_calls);
    }
    this.#emit('runStepDelta', delta, step);
  }

  #addCall(piece: Fields, calls: unknown): void {
    const call = entryAt(calls, piece.index);
    if (call === undefined) return;
    if (piece.index === this.#callIndex) {
      this.#emit('toolCallDelta', piece, call);
      return;
    }
    this.endCall();
    this.#call = call;
    this.#callIndex = piece.index;
    this.#emit('toolCallCreated', call);
  }
}

function emptyStep(id: string): RunStep {
  return {
    id,
    assistant_id: '',
    cancelled_at: null,
    completed_at: null,
    created_at: 0,
    expired_at: null,
    failed_at: null,
    last_error: null,
    metadata: null,
    object: 'thread.run.step',
    run_id: '',
    status: 'in_progress',
    step_details: { type: 'tool_calls', tool_calls: [] },
    thread_id: '',
    type: 'tool_calls',
    usage: null,
  };
}
