import type { RecordedRequest } from '@petrel/emulator';
import { rowOf } from './role.ts';

/** Requests without an answer that are remembered. */
const MOST_PENDING = 1_000;

/** What the emulator has answered: read from its record again and again, as that keeps the latest only. */
export class ArrivalLog {
  rejected = 0;
  readonly #read: () => readonly RecordedRequest[];
  readonly #timer: NodeJS.Timeout;
  readonly #answers = new Map<number, number>();
  /** How many were answered by when. */
  readonly #samples: { at: number; answered: number }[] = [];
  #pending: RecordedRequest[] = [];
  #last: RecordedRequest | undefined;
  #answered = 0;

  constructor(read: () => readonly RecordedRequest[]) {
    this.#read = read;
    this.#timer = setInterval(() => this.#update(), 100);
  }

  /** Requests that were answered with success. */
  get answered(): number {
    return this.#answered;
  }

  /** Milliseconds from the first answer to the last. */
  get elapsed(): number {
    const busy = this.#samples.filter(({ answered }) => answered > 0);
    return (busy.at(-1)?.at ?? 0) - (busy[0]?.at ?? 0);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Requests that were answered more than once. */
  twice(): number {
    this.#update();
    return this.#answered - this.#answers.size;
  }

  /** The part of the limit that was used while nothing had been killed for some time. */
  usedBetween(kills: readonly number[], recovery: number, requestsPerMinute: number): number {
    let [answered, milliseconds] = [0, 0];
    const total = this.#answered;
    this.#samples.forEach((sample, nth) => {
      const before = this.#samples[nth - 1];
      if (before === undefined || before.answered === 0 || sample.answered >= total * 0.97) return;
      if (kills.some((at) => sample.at > at && before.at < at + recovery)) return;
      answered += sample.answered - before.answered;
      milliseconds += sample.at - before.at;
    });
    return answered / ((requestsPerMinute / 60_000) * milliseconds);
  }

  /** The most that were answered in any time of that length. */
  mostWithin(length: number): number {
    let [most, first] = [0, 0];
    for (const { at, answered } of this.#samples) {
      while ((this.#samples[first]?.at ?? at) < at - length) first += 1;
      most = Math.max(most, answered - (this.#samples[first]?.answered ?? 0));
    }
    return most;
  }

  #update(): void {
    const requests = this.#read();
    const from = this.#last === undefined ? 0 : requests.lastIndexOf(this.#last) + 1;
    const arrived = [...this.#pending, ...requests.slice(from)];
    this.#last = requests.at(-1);
    // What is not answered yet is looked at again, up to those whose connections were lost long ago.
    this.#pending = arrived.filter(({ status }) => status === undefined).slice(-MOST_PENDING);
    for (const { status, body } of arrived) {
      if (status === 429) this.rejected += 1;
      if (status !== 200) continue;
      const row = rowOf(body);
      this.#answers.set(row, (this.#answers.get(row) ?? 0) + 1);
      this.#answered += 1;
    }
    this.#samples.push({ at: performance.now(), answered: this.#answered });
  }
}
