import type { ClientName, SubjectModules } from './measurement.ts';

/** What a measured process does, again and again. */
export interface Task {
  name:
    | 'call'
    | 'limited call'
    | Pace
    | HelperTask
    | SyncTask
    | 'embeddings'
    | 'list'
    | 'construct'
    | 'upload'
    | 'download';
  /** Who answers. Default `server`; the last two are reached through `fetch`, without a network. */
  answeredBy?: 'server' | 'emulator' | 'emulator in memory' | 'canned reply';
  /** Calls, streams, items, clients or bytes a round. */
  amount: number;
  /** How much of it goes on at the same time. Default 1. */
  concurrency?: number;
  /** The amount of the rounds before the first that counts. Default `amount`. */
  warmUp?: number;
}

/** How the events of a stream are written: many at once, one by one, or rarely to very many. */
export type Pace = 'burst' | 'drip' | 'trickle';

/** A stream that is read by a stream helper, of which API. */
export type HelperTask = 'chat helper' | 'response helper';

/** A call, or a stream that is written many events at once, without `await`. */
export type SyncTask = 'sync call' | 'sync burst';

/** What a measured process is started with. */
export interface Assignment {
  task: Task;
  client: ClientName;
  origin: string;
  modules: SubjectModules;
}

/** What an operation took in one round. */
export interface Usage {
  /** Microseconds of CPU time an operation, of all threads. */
  cpu: number;
  /** Microseconds that went by an operation. */
  elapsed: number;
  /** Megabytes of resident memory at the highest, above those after the first warm-up. */
  memory: number;
}

/** Whether a message is the usage of a round. */
export function isUsage(value: unknown): value is Usage {
  return typeof value === 'object' && value !== null && 'cpu' in value && 'memory' in value;
}
