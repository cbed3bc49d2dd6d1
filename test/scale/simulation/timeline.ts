import type { LimitedModel, LimitReport, LimitStore, LimitUpdate } from 'petrel/limits';

interface State {
  epoch: string;
  at: number;
  requestsUntil: number;
  tokensUntil: number;
  pausedUntil: number;
  postponed: number;
  learnedRequests: number;
  learnedTokens: number;
  unpacedRequests: number;
  unpacedTokens: number;
  seen: Map<string, number>;
}

/** Milliseconds after which a process that was not seen is counted no more. */
const SEEN_FOR = 30_000;

/** What the script of `redisStore` does, in memory: the model that it is compared with, for simulations too. */
export class Timeline implements LimitStore {
  readonly fallbackShare: undefined;
  /** How often processes used it. */
  updates = 0;
  readonly #clock: () => number;
  readonly #models = new Map<string, State>();

  /** @param clock milliseconds, as the server counts them */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async sync(model: LimitedModel, update: LimitUpdate): Promise<LimitReport> {
    return this.update(`${model.account} ${model.model}`, update);
  }

  /** Loses all that it knows, as a server that restarts without persistence. */
  forget(): void {
    this.#models.clear();
  }

  update(key: string, update: LimitUpdate): LimitReport {
    this.updates += 1;
    const now = this.#clock();
    const state = this.#models.get(key) ?? emptyState(now);
    this.#models.set(key, state);
    rewind(state, now);
    state.learnedRequests = update.learnedRequests ?? state.learnedRequests;
    state.learnedTokens = update.learnedTokens ?? state.learnedTokens;
    const pace = paceOf(state, update);
    spendUnpaced(state, pace, now);
    state.requestsUntil = spent(state.requestsUntil, update.extraRequests, pace.request, now);
    state.tokensUntil = spent(state.tokensUntil, update.extraTokens, pace.token, now);
    postpone(state, update.pause, now);
    const members = seen(state, update.member, now);
    const waits = book(state, update, { pace, now, ahead: update.ahead / members });
    round(state);
    state.at = rounded(now);
    return {
      epoch: state.epoch,
      postponed: state.postponed,
      pausedFor: rounded(Math.max(0, state.pausedUntil - now)),
      learnedRequests: state.learnedRequests || null,
      learnedTokens: state.learnedTokens || null,
      members,
      waits,
    };
  }
}

/** Milliseconds for a request, and for a token; 0 without a limit. */
interface Pace {
  request: number;
  token: number;
  burst: number;
  tokenBurst: number;
}

function emptyState(now: number): State {
  return {
    epoch: now.toFixed(3),
    at: 0,
    requestsUntil: 0,
    tokensUntil: 0,
    pausedUntil: 0,
    postponed: 0,
    learnedRequests: 0,
    learnedTokens: 0,
    unpacedRequests: 0,
    unpacedTokens: 0,
    seen: new Map(),
  };
}

/** The clock was set back. */
function rewind(state: State, now: number): void {
  const back = Math.max(0, state.at - now);
  state.requestsUntil -= back;
  state.tokensUntil -= back;
  state.pausedUntil -= back;
}

function paceOf(state: State, update: LimitUpdate): Pace {
  const { burst } = update;
  const tokenBurst = Math.max(burst, 1_000);
  const pace = (given: number | null, learned: number, by: number): number => {
    const limit = Math.min(given ?? Infinity, learned || Infinity);
    return limit === Infinity ? 0 : (60_000 + by) / limit;
  };
  return {
    request: pace(update.requestsPerMinute, state.learnedRequests, burst),
    token: pace(update.tokensPerMinute, state.learnedTokens, tokenBurst),
    burst,
    tokenBurst,
  };
}

/** What was sent before a limit was known counts once it is, up to six seconds of the limit. */
function spendUnpaced(state: State, pace: Pace, now: number): void {
  if (pace.request > 0 && state.unpacedRequests > 0) {
    const amount = Math.min(state.unpacedRequests, 6_000 / pace.request);
    state.requestsUntil = spent(state.requestsUntil, amount, pace.request, now);
    state.unpacedRequests = 0;
  }
  if (pace.token > 0 && state.unpacedTokens > 0) {
    const amount = Math.min(state.unpacedTokens, 6_000 / pace.token);
    state.tokensUntil = spent(state.tokensUntil, amount, pace.token, now);
    state.unpacedTokens = 0;
  }
}

function spent(until: number, amount: number, pace: number, now: number): number {
  return (amount > 0 ? Math.max(until, now) : until) + amount * pace;
}

function postpone(state: State, pause: number, now: number): void {
  const until = now + pause;
  if (pause <= 0 || until <= state.pausedUntil) return;
  const by = until - Math.max(now, state.pausedUntil);
  state.requestsUntil = Math.max(state.requestsUntil, now) + by;
  state.tokensUntil = Math.max(state.tokensUntil, now) + by;
  state.pausedUntil = until;
  state.postponed += by;
}

function seen(state: State, member: string, now: number): number {
  for (const [other, at] of state.seen) if (at <= now - SEEN_FOR) state.seen.delete(other);
  state.seen.set(member, now);
  return state.seen.size;
}

function book(
  state: State,
  { book: wanted }: LimitUpdate,
  { pace, now, ahead }: { pace: Pace; now: number; ahead: number },
): number[] {
  const waits: number[] = [];
  for (const tokens of wanted) {
    const [requestsFrom, tokensFrom] = [
      state.requestsUntil - pace.burst,
      state.tokensUntil - pace.tokenBurst,
    ];
    const start = Math.max(now, requestsFrom, tokensFrom, state.pausedUntil);
    if (waits.length > 0 && start - now > ahead) break;
    state.requestsUntil = Math.max(state.requestsUntil, start) + pace.request;
    state.tokensUntil = Math.max(state.tokensUntil, start) + tokens * pace.token;
    if (pace.request === 0) state.unpacedRequests += 1;
    if (pace.token === 0) state.unpacedTokens += tokens;
    waits.push(rounded(start - now));
  }
  return waits;
}

/** Redis keeps thousandths of a millisecond. */
function round(state: State): void {
  state.requestsUntil = rounded(state.requestsUntil);
  state.tokensUntil = rounded(state.tokensUntil);
  state.pausedUntil = rounded(state.pausedUntil);
  state.postponed = rounded(state.postponed);
  state.unpacedRequests = rounded(state.unpacedRequests);
  state.unpacedTokens = rounded(state.unpacedTokens);
  state.learnedRequests = rounded(state.learnedRequests);
  state.learnedTokens = rounded(state.learnedTokens);
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
