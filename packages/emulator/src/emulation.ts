import type { Json, JsonObject } from '@petrel/spec/json';
import { loadApi, type Api } from './api.ts';
import { Identifiers } from './identifiers.ts';
import { Random } from './random.ts';
import type { Schema } from './schema/schema.ts';
import { Store } from './store.ts';

/** What an emulation starts from. */
export interface EmulationOptions {
  seed: number;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Answers a request as the emulator does: what batches run their lines through. */
  fetch: (request: Request) => Promise<Response>;
  /** Takes note of what operations answer: what webhooks are sent for. */
  observe: (object: JsonObject) => void;
}

/** The world behind the operations: what behaviours read and change. */
export class Emulation {
  readonly api: Api;
  readonly store: Store = new Store();
  readonly fetch: (request: Request) => Promise<Response>;
  /** Takes note of the state something is in; to be called where no JSON answer tells it. */
  readonly observe: (object: JsonObject) => void;
  readonly #options: EmulationOptions;
  #identifiers: Identifiers;

  constructor(options: EmulationOptions) {
    this.api = loadApi();
    this.fetch = options.fetch;
    this.observe = options.observe;
    this.#options = options;
    this.#identifiers = new Identifiers(options.seed);
  }

  /** The time in seconds since the epoch, as the API counts it. */
  now(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  /** A source of chance that depends on the emulator's seed and the key alone. */
  random(key: string): Random {
    return new Random(`${this.#options.seed}/${key}`);
  }

  /** A new id with a prefix. */
  makeId(prefix: string, length?: number): string {
    return this.#identifiers.make(prefix, length);
  }

  /** A new id for the collection at a path template. */
  makeIdFor(template: string): string {
    return this.#identifiers.forCollection(template);
  }

  /** A value of a schema that holds the known given; the same key gives the same value. */
  sample(schema: Schema, key: string, known?: Json, created: number = this.now()): Json {
    const random = this.random(key);
    const value = this.api.sampler.sample(schema, { random, now: created, known });
    if (value === undefined) throw new Error(`The description has no example for ${key}`);
    return value;
  }

  /** A value of a named schema of the API. */
  sampleNamed(name: string, key: string, known: JsonObject, created?: number): Json {
    return this.sample({ $ref: `#/components/schemas/${name}` }, key, known, created);
  }

  /** Forgets everything. */
  reset(): void {
    this.store.clear();
    this.#identifiers = new Identifiers(this.#options.seed);
  }
}
