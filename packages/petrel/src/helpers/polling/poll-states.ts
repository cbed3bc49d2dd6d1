import type { Batch } from '../../generated/models/batches.ts';
import type { Turn } from '../../generated/models/beta/agents/sessions/turns/turns.ts';
import type { RunStatus } from '../../generated/models/beta/threads/runs/runs.ts';
import type { FileObject } from '../../generated/models/files.ts';
import type { FineTuningJob } from '../../generated/models/fine-tuning/jobs/jobs.ts';
import type { ResponseStatus } from '../../generated/models/responses/responses.ts';
import type { VectorStoreFileBatch } from '../../generated/models/vector-stores/file-batches.ts';
import type { VectorStore } from '../../generated/models/vector-stores/vector-stores.ts';
import type { Video } from '../../generated/models/videos.ts';

/** Whether something with a status may still change by itself. */
export type PollStates<Status extends string = string> = Readonly<
  Record<Status, 'waiting' | 'final'>
>;

/** Statuses of files: the API has more of them than its description. */
export const FILE_STATES: PollStates<FileObject['status'] | 'deleted'> = {
  uploaded: 'waiting',
  processed: 'final',
  error: 'final',
  deleted: 'final',
};

/** Statuses of vector stores. */
export const VECTOR_STORE_STATES: PollStates<VectorStore['status']> = {
  in_progress: 'waiting',
  completed: 'final',
  expired: 'final',
};

/** Statuses of the files of a vector store, and of batches of them. */
export const VECTOR_STORE_FILE_STATES: PollStates<VectorStoreFileBatch['status']> = {
  in_progress: 'waiting',
  completed: 'final',
  failed: 'final',
  cancelled: 'final',
};

/** Statuses of the runs of a thread. A run that requires action goes on once it has what it needs. */
export const RUN_STATES: PollStates<RunStatus> = {
  queued: 'waiting',
  in_progress: 'waiting',
  cancelling: 'waiting',
  requires_action: 'final',
  incomplete: 'final',
  cancelled: 'final',
  completed: 'final',
  failed: 'final',
  expired: 'final',
};

/** Statuses of responses. */
export const RESPONSE_STATES: PollStates<ResponseStatus> = {
  queued: 'waiting',
  in_progress: 'waiting',
  completed: 'final',
  failed: 'final',
  cancelled: 'final',
  incomplete: 'final',
};

/** Statuses of batches. */
export const BATCH_STATES: PollStates<Batch['status']> = {
  validating: 'waiting',
  in_progress: 'waiting',
  finalizing: 'waiting',
  cancelling: 'waiting',
  completed: 'final',
  failed: 'final',
  expired: 'final',
  cancelled: 'final',
};

/** Statuses of fine-tuning jobs. `paused` is only in the API, not in its description. */
export const FINE_TUNING_JOB_STATES: PollStates<FineTuningJob['status'] | 'paused'> = {
  validating_files: 'waiting',
  queued: 'waiting',
  running: 'waiting',
  paused: 'waiting',
  succeeded: 'final',
  failed: 'final',
  cancelled: 'final',
};

/** Statuses of videos. */
export const VIDEO_STATES: PollStates<Video['status']> = {
  queued: 'waiting',
  in_progress: 'waiting',
  completed: 'final',
  failed: 'final',
};

/** Statuses of the runs of an eval: any text in the description. */
export const EVAL_RUN_STATES: PollStates = {
  queued: 'waiting',
  in_progress: 'waiting',
  completed: 'final',
  failed: 'final',
  canceled: 'final',
  cancelled: 'final',
};

/** Statuses of the turns of an agent session. A turn that is `waiting` needs something from the caller. */
export const TURN_STATES: PollStates<Turn['status']> = {
  queued: 'waiting',
  in_progress: 'waiting',
  waiting: 'final',
  completed: 'final',
  failed: 'final',
  cancelled: 'final',
};
