import type { Call, Handler, Reply } from '../core/call/call.ts';
import type { RequestBody } from '../core/call/request-body.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import { RateLimitError } from '../core/errors/index.ts';
import { isRefused } from '../core/errors/request-outcome.ts';
import { serverDelay } from '../core/retry/retry-delay.ts';
import { Bucket, type BucketSettings, type Turn } from './bucket.ts';
import { estimateTokens, type TokenEstimate } from './estimate-tokens.ts';
import { limitedRequest, type LimitedRequest } from './limited-request.ts';
import { limitsFor, type LimitOptions, type LimitPriority } from './limit-options.ts';
import type { LimitedModel, LimitEvent, LimitEventDetails, LimitState } from './limit-state.ts';
import type { LimitStore } from './limit-store.ts';
import { usageIn } from './token-usage.ts';
import { SharedTurns } from './shared-turns.ts';
import { TurnQueue, type QueueSettings } from './turn-queue.ts';

/** Who the requests of a client are for; see {@link Limiter.with}. */
export interface LimitShare {
  /** Who they are for. */
  key?: string | undefined;
  /** The share of the key, in proportion to those of the others. */
  weight?: number | undefined;
  /** How urgent they are. */
  priority?: LimitPriority | undefined;
}

/** The most models that are known at once; of more, those that are idle are forgotten. */
const MOST_MODELS = 1_000;

const WEIGHTS: Readonly<Record<LimitPriority, number>> = { high: 4, normal: 1, low: 0.25 };

/** What a limiter is called by when an attempt is over, with the limiters that the call has passed. */
interface SettleListener {
  (): void;
  limiters?: readonly LimitedCalls[];
}

/** What is known of a call. */
interface CallInfo {
  readonly name: LimitedModel;
  readonly estimate: TokenEstimate;
  readonly flow: string;
  readonly weight: number;
}

/** The calls of all clients that share a limiter. */
export class LimitedCalls {
  readonly #options: LimitOptions;
  readonly #queues = new Map<string, TurnQueue>();
  /** How often calls were rejected, by the body, which all attempts of a call share. */
  readonly #rejections = new WeakMap<RequestBody, number>();

  constructor(options: LimitOptions) {
    this.#options = options;
  }

  state(): LimitState[] {
    return Array.from(this.#queues.values(), ({ state }) => state);
  }

  async send(call: Call, next: Handler, share: LimitShare): Promise<Reply> {
    const { limiters: passed = [] }: SettleListener = call.onSettled ?? ignore;
    // A limiter that was added twice counts once.
    const info = passed.includes(this) ? null : this.#read(call, share);
    if (info === null) return next(call);
    const queue = this.#queueOf(info.name);
    const { bucket } = queue;
    const since = performance.now();
    const { flow, weight } = info;
    const inside = [...passed, this];
    let rejection: Error | undefined;
    for (;;) {
      const tokens = bucket.tokensFor(info.estimate);
      const entered = queue.enter({ tokens, flow, weight, since, rejection, limits: call });
      const turn = entered instanceof Promise ? await entered : entered;
      try {
        const reply = await sendIn(turn, bucket, call, inside, next);
        if (rejection !== undefined) reply.attempts += this.#rejectionsOf(call);
        return reply;
      } catch (error) {
        if (!isRejection(error) || !this.#mayTryAgain(call)) throw error;
        rejection = error;
      }
    }
  }

  #rejectionsOf({ body }: Call): number {
    return body === null ? 0 : (this.#rejections.get(body) ?? 0);
  }

  /** Whether a rejected call is sent again, which is counted. */
  #mayTryAgain(call: Call): boolean {
    const { body } = call;
    const rejections = this.#rejectionsOf(call);
    if (body === null || !body.repeatable) return false;
    if (rejections >= (this.#options.maxRejections ?? 10)) return false;
    this.#rejections.set(body, rejections + 1);
    return true;
  }

  /** Null for a call that counts against no limit. */
  #read(call: Call, share: LimitShare): CallInfo | null {
    const request = limitedRequest(call);
    if (request === null) return null;
    const { key: keyOf, weight: weightOf, priority: priorityOf } = this.#options;
    const key = share.key ?? given('key', () => keyOf?.(request)) ?? '';
    const priority = share.priority ?? given('priority', () => priorityOf?.(request)) ?? 'normal';
    const weight = share.weight ?? given('weight', () => weightOf?.(key)) ?? 1;
    checkedShare({ key, weight, priority });
    return {
      name: { account: this.#accountOf(request), model: request.model },
      estimate: this.#estimate(request),
      flow: `${priority} ${key}`,
      weight: weight * WEIGHTS[priority],
    };
  }

  #accountOf(request: LimitedRequest): string {
    const { account: accountOf } = this.#options;
    if (accountOf === undefined) return request.account;
    const account = given('account', () => accountOf(request));
    if (typeof account === 'string') return account;
    throw configurationError('`limit`: `account` must return a string.');
  }

  #estimate(request: LimitedRequest): TokenEstimate {
    const { estimateTokens: own } = this.#options;
    if (own === undefined) return estimateTokens(request);
    const input = given('estimateTokens', () => own(request));
    if (typeof input === 'number' && input >= 0 && input < Infinity) return { input, output: 0 };
    throw configurationError(
      '`limit`: `estimateTokens` must return a number of tokens, 0 or more.',
    );
  }

  #queueOf(name: LimitedModel): TurnQueue {
    const { account, model } = name;
    const id = `${account} ${model}`;
    const known = this.#queues.get(id);
    if (known !== undefined) return known;
    if (this.#queues.size >= MOST_MODELS) this.#forgetIdle();
    const options = this.#options;
    const limits = limitsFor(model, options);
    const settings = {
      requestsPerMinute: limits.requestsPerMinute ?? Infinity,
      tokensPerMinute: limits.tokensPerMinute ?? Infinity,
      burst: options.burst ?? 0,
      concurrency: options.concurrency ?? Infinity,
      maxQueue: options.maxQueue ?? 100_000,
      maxWait: options.maxWait ?? 600_000,
    };
    const { onEvent } = options;
    const emit = onEvent === undefined ? ignore : emitterOf(name, onEvent);
    const queue = makeQueue(options.store, name, settings, emit);
    this.#queues.set(id, queue);
    return queue;
  }

  #forgetIdle(): void {
    for (const [id, queue] of this.#queues) if (queue.isIdle) this.#queues.delete(id);
  }
}

function makeQueue(
  store: LimitStore | undefined,
  name: LimitedModel,
  settings: BucketSettings & QueueSettings,
  emit: Emit,
): TurnQueue {
  if (store === undefined) return new TurnQueue(new Bucket(settings, emit), name, settings, emit);
  const bucket = new Bucket(settings, (event) => {
    emit(event);
    shared.observe(event);
  });
  const shared = new SharedTurns(store, name, settings, bucket, emit);
  return new TurnQueue(bucket, name, settings, emit, shared);
}

/** Sends a call in its turn. The bucket learns what it takes, what the server reports, and when it is over. */
async function sendIn(
  turn: Turn,
  bucket: Bucket,
  call: Call,
  limiters: readonly LimitedCalls[],
  next: Handler,
): Promise<Reply> {
  let isOver = false;
  let isAnswered = false;
  const onSettled: SettleListener = () => {
    isOver = true;
    // What the answer reports comes first: the next request is sent by it.
    if (isAnswered) bucket.settle(turn);
    call.onSettled?.();
  };
  onSettled.limiters = limiters;
  const transform = (value: unknown): void => {
    const usage = usageIn(value);
    if (usage !== undefined) bucket.correct(turn, usage);
    call.transform?.(value);
  };
  try {
    const reply = await next({ ...call, transform, onSettled });
    bucket.answered(turn, reply.headers);
    isAnswered = true;
    // A stream or a file goes on after its reply.
    if (isOver || reply.body === null) bucket.settle(turn);
    return reply;
  } catch (error) {
    if (isRejection(error)) {
      const headers = Object.fromEntries(error.headers);
      // Not for the status: a budget that is full again is more than the request needs.
      bucket.rejected(turn, serverDelay(0, headers, Date.now()), error.rateLimit);
    } else if (isRefused(error)) {
      bucket.giveBack(turn);
    }
    bucket.settle(turn);
    throw error;
  }
}

type Emit = (event: LimitEventDetails) => void;

function emitterOf(name: LimitedModel, onEvent: (event: LimitEvent) => void): Emit {
  return (event) => {
    try {
      onEvent({ ...name, ...event });
    } catch {
      // What observes the limiter must not change what it does.
    }
  };
}

function ignore(): void {}

/** Whether the server rejected a request because of a limit that a later one may pass. */
function isRejection(error: unknown): error is RateLimitError {
  return error instanceof RateLimitError && error.retryable;
}

function given<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw configurationError(`\`limit\`: the function \`${name}\` failed; see the cause.`, error);
  }
}

/** @throws OpenAIError of code `configuration` for a value that cannot work */
export function checkedShare(share: LimitShare): LimitShare {
  const { key = '', weight = 1, priority = 'normal', ...unknown } = share;
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw configurationError(`\`limit\`: a share has no option \`${name}\`.`);
  if (typeof key !== 'string') throw configurationError('`limit`: `key` must be a string.');
  if (typeof weight !== 'number' || !(weight > 0 && weight < Infinity)) {
    throw configurationError('`limit`: `weight` must be a positive number.');
  }
  if (!Object.hasOwn(WEIGHTS, priority)) {
    throw configurationError('`limit`: `priority` must be "high", "normal" or "low".');
  }
  return share;
}
