import type { RequestOptions } from '../../core/call/request-options.ts';
import { OpenAIError, StreamTruncatedError } from '../../core/errors/index.ts';
import { attachRequestID } from '../../core/errors/request-id.ts';
import { reportedError } from '../../core/response/reported-error.ts';
import { jsonLinesOf } from '../../core/stream/json-lines.ts';
import type {
  AssistantStreamEvent,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
} from '../../generated/models/beta/assistants.ts';
import type { Message } from '../../generated/models/beta/threads/messages.ts';
import type {
  Run,
  RunStreamParams,
  RunSubmitToolOutputsStreamParams,
} from '../../generated/models/beta/threads/runs/runs.ts';
import type { RunStep } from '../../generated/models/beta/threads/runs/steps.ts';
import type { ThreadCreateAndRunStreamParams } from '../../generated/models/beta/threads/threads.ts';
import type { Runs } from '../../generated/resources/beta/threads/runs/runs.ts';
import type { Threads } from '../../generated/resources/beta/threads/threads.ts';
import { Stream } from '../../openai/stream.ts';
import { checkObject } from '../arguments.ts';
import { EventStream } from '../events/event-stream.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';
import { accumulateDelta } from './assistant-delta.ts';
import type { AssistantStreamEvents, Emit } from './assistant-events.ts';
import { MessageSnapshots } from './message-snapshots.ts';
import { RunStepSnapshots } from './run-step-snapshots.ts';

export type { AssistantStreamEvents } from './assistant-events.ts';

/** The body of `client.beta.threads.createAndRunStream()`. */
export type ThreadCreateAndRunParamsBaseStream = ThreadCreateAndRunStreamParams;

/** The body of `client.beta.threads.runs.stream()`. */
export type RunCreateParamsBaseStream = RunStreamParams;

/** The body of `client.beta.threads.runs.submitToolOutputsStream()`. */
export type RunSubmitToolOutputsParamsStream = RunSubmitToolOutputsStreamParams;

/** States that a run does not leave by itself. */
const LAST_EVENTS: ReadonlySet<string> = new Set([
  'thread.run.requires_action',
  'thread.run.completed',
  'thread.run.incomplete',
  'thread.run.failed',
  'thread.run.cancelled',
  'thread.run.expired',
]);

/**
 * The run of an assistant as it happens: events, messages and steps that grow, and the whole run at the
 * end.
 *
 * ```ts
 * const stream = client.beta.threads.runs.stream(thread.id, { assistant_id });
 * stream.on('textDelta', ({ value }) => process.stdout.write(value ?? ''));
 * const run = await stream.finalRun();
 * ```
 *
 * Iterating over it gives the events, at the pace of who iterates. Its promises reject with the error
 * that ended the stream: `APIUserAbortError` after an abort, `StreamTruncatedError` when the stream
 * stopped short, another `OpenAIError` otherwise. A run that failed or requires action is a result like
 * others: see its `status`.
 */
export class AssistantStream
  extends EventStream<AssistantStreamEvents, AssistantStreamEvent>
  implements AsyncIterable<AssistantStreamEvent>
{
  readonly #messages: MessageSnapshots;
  readonly #steps: RunStepSnapshots;
  #event: AssistantStreamEvent | undefined;
  #run: Run | undefined;
  #final: Run | undefined;
  #requestID: string | null = null;

  constructor() {
    super();
    const emit: Emit = (event, ...args) => this.dispatch(event, args);
    this.#messages = new MessageSnapshots(emit);
    this.#steps = new RunStepSnapshots(emit);
  }

  /** Creates a thread with a run, and streams the run. */
  static createThreadAssistantStream(
    params: ThreadCreateAndRunParamsBaseStream,
    threads: Pick<Threads, 'createAndRun'>,
    options?: RequestOptions,
  ): AssistantStream {
    const body = { ...params, stream: true } as const;
    return AssistantStream.#of((sent) => threads.createAndRun(body, sent), options);
  }

  /** Creates a run on a thread, and streams it. */
  static createAssistantStream(
    threadID: string,
    runs: Pick<Runs, 'create'>,
    params: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    const body = { ...params, stream: true } as const;
    return AssistantStream.#of((sent) => runs.create(threadID, body, sent), options);
  }

  /** Gives a run the outputs of its tools, and streams the rest of it. */
  static createToolAssistantStream(
    runID: string,
    runs: Pick<Runs, 'submitToolOutputs'>,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    const body = { ...params, stream: true } as const;
    return AssistantStream.#of((sent) => runs.submitToolOutputs(runID, body, sent), options);
  }

  /** The stream whose events {@link toReadableStream} has written, for example in a browser. */
  static fromReadableStream(stream: ReadableStream): AssistantStream {
    const result = new AssistantStream();
    const events = Stream.fromReadableStream<AssistantStreamEvent>(stream, result.controller);
    result.start({ open: () => Promise.resolve(events) });
    return result;
  }

  /**
   * Adds a delta to what has arrived of an object, and returns that: the same object. Texts are joined,
   * numbers added, objects merged, and items of lists merged by their `index`.
   */
  static accumulateDelta(accumulated: Fields, delta: Fields): Fields {
    checkObject(accumulated, 'accumulated');
    checkObject(delta, 'delta');
    return accumulateDelta(accumulated, delta);
  }

  /** The last event; undefined before the first. */
  currentEvent(): AssistantStreamEvent | undefined {
    return this.#event;
  }

  /** The run in its last state; undefined before its first event. */
  currentRun(): Run | undefined {
    return this.#run;
  }

  /** The message that is being written, as far as it has arrived; undefined when there is none. */
  currentMessageSnapshot(): Message | undefined {
    return this.#messages.current;
  }

  /** The step that is being taken, as far as it has arrived; undefined when there is none. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this.#steps.current;
  }

  /** The steps of the run, when the stream has ended. */
  finalRunSteps(): Promise<RunStep[]> {
    return this.final(() => this.#steps.all());
  }

  /** The messages that the run has written, when the stream has ended. */
  finalMessages(): Promise<Message[]> {
    return this.final(() => this.#messages.all());
  }

  /** The run, when it has ended or requires action. */
  finalRun(): Promise<Run> {
    return this.final(() => {
      // It is there once the stream has ended without an error.
      if (this.#final === undefined) throw new OpenAIError(NO_RUN);
      return this.#final;
    });
  }

  /** The events from now on. Leaving the loop aborts the stream. */
  [Symbol.asyncIterator](): AsyncIterator<AssistantStreamEvent, undefined> {
    return this.iterate();
  }

  /** The events as a web stream of JSON lines, for {@link fromReadableStream}. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return jsonLinesOf(this.iterate());
  }

  protected override receive(event: AssistantStreamEvent): boolean {
    this.#event = event;
    this.emit('event', event);
    if (event.event === 'error') throw this.#reported(event.data);
    if (!isFields(event.data)) return true;
    if (isMessageEvent(event)) this.#messages.add(event);
    else if (isRunStepEvent(event)) this.#steps.add(event);
    else if (isRunEvent(event)) this.#addRun(event);
    return true;
  }

  protected override finish(): void {
    if (this.#final === undefined) throw new StreamTruncatedError({ message: NO_RUN });
    attachRequestID(this.#final, this.#requestID);
    this.emit('run', this.#final);
  }

  static #of(
    send: (options: RequestOptions) => PromiseLike<Stream<AssistantStreamEvent>>,
    options: RequestOptions | undefined,
  ): AssistantStream {
    const stream = new AssistantStream();
    const { signal } = stream.controller;
    const open = async (): Promise<Stream<AssistantStreamEvent>> => {
      const events = await send({ ...options, signal });
      stream.#requestID = events.request_id;
      return events;
    };
    stream.start({ open, signal: options?.signal });
    return stream;
  }

  #addRun({ event, data }: RunStreamEvent): void {
    this.#run = data;
    if (!LAST_EVENTS.has(event)) return;
    this.#final = data;
    this.#steps.endCall();
  }

  #reported(data: unknown): OpenAIError {
    const error = reportedError(data, undefined);
    error.requestID = this.#requestID;
    return error;
  }
}

const NO_RUN = 'The stream ended before its run did.';

function isMessageEvent(event: AssistantStreamEvent): event is MessageStreamEvent {
  return textOf(event.event).startsWith('thread.message.');
}

function isRunStepEvent(event: AssistantStreamEvent): event is RunStepStreamEvent {
  return textOf(event.event).startsWith('thread.run.step.');
}

function isRunEvent(event: AssistantStreamEvent): event is RunStreamEvent {
  return textOf(event.event).startsWith('thread.run.');
}
