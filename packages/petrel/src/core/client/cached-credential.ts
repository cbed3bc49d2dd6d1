import { holdProcess, startTimer } from '../abort/timer.ts';

/** A credential that ends. */
export interface ExpiringCredential<Value> {
  value: Value;
  /** Milliseconds since the epoch; Infinity for one that does not end. */
  expiresAt: number;
}

/** How a credential is kept. */
export interface CacheOptions<Value> {
  load: () => Promise<ExpiringCredential<Value>>;
  /** Milliseconds before its end that it is replaced; at most half of its lifetime. */
  refreshAhead: number;
  /** Milliseconds that `load` may take. */
  loadLimit: number;
  /** The error of a `load` that takes longer. */
  tooSlow: () => Error;
}

/** Milliseconds before a failed refresh is repeated while the credential still holds. */
const PAUSE = 30_000;

/**
 * A credential that is replaced before it ends. All calls that wait for one wait for the same `load`, and
 * those that come while one still holds do not wait at all.
 */
export class CachedCredential<Value> {
  readonly #options: CacheOptions<Value>;
  #held: (ExpiringCredential<Value> & { refreshAt: number }) | undefined;
  #loading: Promise<Value> | undefined;

  constructor(options: CacheOptions<Value>) {
    this.#options = options;
  }

  /** @throws what `load` throws, when there is no credential that holds */
  async get(): Promise<Value> {
    const held = this.#held;
    const now = Date.now();
    if (held === undefined || now >= held.expiresAt) return this.#load();
    if (now >= held.refreshAt) {
      held.refreshAt = now + PAUSE;
      // The one that is held will do meanwhile.
      this.#load().catch(() => {});
    }
    return held.value;
  }

  /** Forgets the credential, as when a server rejects it; false when there is none. */
  discard(): boolean {
    const isHeld = this.#held !== undefined;
    this.#held = undefined;
    return isHeld;
  }

  #load(): Promise<Value> {
    if (this.#loading !== undefined) return this.#loading;
    const loading = this.#loadInTime().finally(() => {
      if (this.#loading === loading) this.#loading = undefined;
    });
    this.#loading = loading;
    return loading;
  }

  async #loadInTime(): Promise<Value> {
    const { load, loadLimit, refreshAhead, tooSlow } = this.#options;
    const started = Date.now();
    const { value, expiresAt } = await within(load(), loadLimit, tooSlow);
    const ahead = Math.min(refreshAhead, (expiresAt - started) / 2);
    this.#held = { value, expiresAt, refreshAt: expiresAt - ahead };
    return value;
  }
}

function within<T>(work: Promise<T>, limit: number, tooSlow: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = startTimer(limit, () => reject(tooSlow()));
    holdProcess(timer, false);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
