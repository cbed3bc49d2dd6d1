// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as FineTuningMethodsAPI from '../methods.ts';

export interface FineTuningJob {
  id: string;

  created_at: number;

  error: FineTuningJob.Error | null;

  fine_tuned_model: string | null;

  finished_at: number | null;

  hyperparameters: FineTuningJob.Hyperparameters;

  model: string;

  object: 'fine_tuning.job';

  organization_id: string;

  result_files: string[];

  seed: number;

  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

  trained_tokens: number | null;

  training_file: string;

  validation_file: string | null;

  estimated_finish?: number | null;

  /** At most 5 items. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;

  metadata?: SharedAPI.Metadata;

  method?: FineTuningJob.Method;
}
export namespace FineTuningJob {
  export interface Error {
    code: string;

    message: string;

    param: string | null;
  }

  export interface Hyperparameters {
    /** Default: `auto`. */
    batch_size?: 'auto' | number | null;

    /** Default: `auto`. */
    learning_rate_multiplier?: 'auto' | number;

    /** Default: `auto`. */
    n_epochs?: 'auto' | number;
  }

  export interface Method {
    type: 'supervised' | 'dpo' | 'reinforcement';

    dpo?: FineTuningMethodsAPI.DpoMethod;

    reinforcement?: FineTuningMethodsAPI.ReinforcementMethod;

    supervised?: FineTuningMethodsAPI.SupervisedMethod;
  }
}

export interface FineTuningJobEvent {
  id: string;

  created_at: number;

  level: 'info' | 'warn' | 'error';

  message: string;

  object: 'fine_tuning.job.event';

  data?: { [key: string]: unknown };

  type?: 'message' | 'metrics';
}

export type FineTuningJobEventsPage = CursorPage<FineTuningJobEvent>;

export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

export interface FineTuningJobWandbIntegration {
  project: string;

  entity?: string | null;

  name?: string | null;

  tags?: string[];
}

export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb';

  wandb: FineTuningJobWandbIntegration;
}

export type FineTuningJobsPage = CursorPage<FineTuningJob>;

export interface JobCreateParams {
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';

  training_file: string;

  /** @deprecated */
  hyperparameters?: JobCreateParams.Hyperparameters;

  integrations?: JobCreateParams.Integration[] | null;

  metadata?: SharedAPI.Metadata;

  method?: JobCreateParams.Method;

  /** From 0 to 2147483647. */
  seed?: number | null;

  /** From 1 to 64 characters. */
  suffix?: string | null;

  validation_file?: string | null;
}

export namespace JobCreateParams {
  /** @deprecated */
  export interface Hyperparameters {
    /** Default: `auto`. */
    batch_size?: 'auto' | number;

    /** Default: `auto`. */
    learning_rate_multiplier?: 'auto' | number;

    /** Default: `auto`. */
    n_epochs?: 'auto' | number;
  }

  export interface Integration {
    type: 'wandb';

    wandb: JobCreateParams.Integration.Wandb;
  }
  export namespace Integration {
    export interface Wandb {
      project: string;

      entity?: string | null;

      name?: string | null;

      tags?: string[];
    }
  }

  export type Method = FineTuningJob.Method;
}

export interface JobListEventsParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;
}

export interface JobListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  metadata?: { [key: string]: string } | null;
}
