import type { ContenderName, SubjectModules } from './measurement.ts';

/** What a measured process does, again and again. */
export interface Task {
  name: 'call' | 'burst' | 'drip' | 'embeddings' | 'list' | 'construct' | 'in memory';
  /** Calls, streams, items or clients a round. */
  amount: number;
  /** How much of it goes on at the same time. */
  concurrency: number;
}

/** What a measured process is started with. */
export interface Assignment {
  task: Task;
  contender: ContenderName;
  origin: string;
  modules: SubjectModules;
}
