// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';

/** Which checkpoints to list. */
export interface CheckpointListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `10`.
   */
  limit?: number;
}

/** A usable snapshot of a model in training. */
export interface FineTuningJobCheckpoint {
  /** Id of the checkpoint. */
  id: string;

  /** When it was saved, in Unix seconds. */
  created_at: number;

  /** Name under which the snapshot can be used as a model. */
  fine_tuned_model_checkpoint: string;

  /** Id of the job that made it. */
  fine_tuning_job_id: string;

  /** How well the model did at this step. */
  metrics: FineTuningJobCheckpoint.Metrics;

  object: 'fine_tuning.job.checkpoint';

  /** Training step at which it was saved. */
  step_number: number;
}
export namespace FineTuningJobCheckpoint {
  /** How well a model did at a step of its training. */
  export interface Metrics {
    /** Loss on the whole validation file. */
    full_valid_loss?: number;

    /** Share of tokens predicted rightly on the whole validation file. */
    full_valid_mean_token_accuracy?: number;

    /** Number of the step. */
    step?: number;

    /** Loss on the training batch. */
    train_loss?: number;

    /** Share of tokens predicted rightly on the training batch. */
    train_mean_token_accuracy?: number;

    /** Loss on a validation batch. */
    valid_loss?: number;

    /** Share of tokens predicted rightly on a validation batch. */
    valid_mean_token_accuracy?: number;
  }
}

export type FineTuningJobCheckpointsPage = CursorPage<FineTuningJobCheckpoint>;
