// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';

export interface CheckpointListParams {
  after?: string;

  /** Default: `10`. */
  limit?: number;
}

export interface FineTuningJobCheckpoint {
  id: string;

  created_at: number;

  fine_tuned_model_checkpoint: string;

  fine_tuning_job_id: string;

  metrics: FineTuningJobCheckpoint.Metrics;

  object: 'fine_tuning.job.checkpoint';

  step_number: number;
}
export namespace FineTuningJobCheckpoint {
  export interface Metrics {
    full_valid_loss?: number;

    full_valid_mean_token_accuracy?: number;

    step?: number;

    train_loss?: number;

    train_mean_token_accuracy?: number;

    valid_loss?: number;

    valid_mean_token_accuracy?: number;
  }
}

export type FineTuningJobCheckpointsPage = CursorPage<FineTuningJobCheckpoint>;
