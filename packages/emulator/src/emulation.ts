import type { Json, JsonObject } from '@petrel/spec/json';
import { loadApi, type Api } from './api.ts';
import { Identifiers } from './identifiers.ts';
import type { JobSettings } from './resources/job-outcome.ts';
import { Random } from './random.ts';
import type { Schema } from './schema/schema.ts';
import { Store } from './store.ts';

/** How an emulation is set up. */
export interface EmulationOptions {
  seed: number;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** How background work ends. */
  jobs: JobSettings;
  /** Answers a request as the emulator does. Batches send their lines to it. */
  fetch: (request: Request) => Promise<Response>;
  /** Called with each JSON object that an operation answers, as webhooks depend on it. */
  observe: (object: JsonObject) => void;
}

/** The state behind the operations: what behaviours read and change. */
export class Emulation {
  readonly api: Api;
  readonly store: Store = new Store();
  readonly jobs: JobSettings;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Reports the state of an object. Call it where no JSON answer contains that state. */
  readonly observe: (object: JsonObject) => void;
  readonly #options: EmulationOptions;
  #identifiers: Identifiers;

  constructor(options: EmulationOptions) {
    this.api = loadApi();
    this.jobs = options.jobs;
    this.fetch = options.fetch;
    this.observe = options.observe;
    this.#options = options;
    this.#identifiers = new Identifiers(options.seed);
  }

  /** The time in seconds since the epoch, as the API counts it. */
  now(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  /** A random number generator that depends on the emulator's seed and the key alone. */
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

  /** A value of a schema that contains the known values; the same key gives the same value. */
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

  /** Deletes everything. */
  reset(): void {
    this.store.clear();
    this.#identifiers = new Identifiers(this.#options.seed);
  }
}
