// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as FineTuningMethodsAPI from '../methods.ts';

/** A job that trains a model. */
export interface FineTuningJob {
  /** Id of the job. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Why it failed; null if it did not. */
  error: FineTuningJob.Error | null;

  /** Name of the new model; null until the job succeeds. */
  fine_tuned_model: string | null;

  /** When it was done, in Unix seconds; null while it runs. */
  finished_at: number | null;

  /** How it is trained, for supervised training. */
  hyperparameters: FineTuningJob.Hyperparameters;

  /** The model it starts from. */
  model: string;

  object: 'fine_tuning.job';

  /** Organization that the job belongs to. */
  organization_id: string;

  /** Ids of files with the metrics of the training. */
  result_files: string[];

  /** Number that makes the training repeatable. */
  seed: number;

  /** How far the job is. `succeeded`, `failed` and `cancelled` are final. */
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

  /** Tokens that were trained on, which are charged; null while it runs. */
  trained_tokens: number | null;

  /** Id of the file it is trained on. */
  training_file: string;

  /** Id of the file it is checked against. */
  validation_file: string | null;

  /** When it will probably be done, in Unix seconds; null while that is unknown. */
  estimated_finish?: number | null;

  /**
   * Services that its metrics are sent to.
   *
   * At most 5 items.
   */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;

  /** The key-value pairs given at creation. */
  metadata?: SharedAPI.Metadata;

  /** The method it is trained by. */
  method?: FineTuningJob.Method;
}
export namespace FineTuningJob {
  /** Why a job failed. */
  export interface Error {
    /** Machine-readable code of the failure. */
    code: string;

    /** What went wrong, for people. */
    message: string;

    /** The parameter at fault, such as the training file. */
    param: string | null;
  }

  /** How a model is trained. */
  export interface Hyperparameters {
    /**
     * Examples in each batch. Larger batches update the model less often and more steadily.
     *
     * Default: `auto`.
     */
    batch_size?: 'auto' | number | null;

    /**
     * Scales the learning rate. Smaller may avoid overfitting.
     *
     * Default: `auto`.
     */
    learning_rate_multiplier?: 'auto' | number;

    /**
     * How many times the training file is gone through.
     *
     * Default: `auto`.
     */
    n_epochs?: 'auto' | number;
  }

  /** How a model is trained. */
  export interface Method {
    /** Which method. */
    type: 'supervised' | 'dpo' | 'reinforcement';

    /** Settings of direct preference optimization. */
    dpo?: FineTuningMethodsAPI.DpoMethod;

    /** Settings of reinforcement learning. */
    reinforcement?: FineTuningMethodsAPI.ReinforcementMethod;

    /** Settings of supervised training. */
    supervised?: FineTuningMethodsAPI.SupervisedMethod;
  }
}

/** Something a job reports. */
export interface FineTuningJobEvent {
  /** Id of the event. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** How grave it is. */
  level: 'info' | 'warn' | 'error';

  /** What happened, for people. */
  message: string;

  object: 'fine_tuning.job.event';

  /** Its data, such as metrics. */
  data?: unknown;

  /** Whether it is a message or metrics. */
  type?: 'message' | 'metrics';
}

export type FineTuningJobEventsPage = CursorPage<FineTuningJobEvent>;

/** A service that metrics of the training are sent to. */
export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

/** Where metrics go in Weights & Biases. */
export interface FineTuningJobWandbIntegration {
  /** Project that the run is made in. */
  project: string;

  /** Team or user that the run belongs to; that of the account when left out. */
  entity?: string | null;

  /** Name of the run; the id of the job when left out. */
  name?: string | null;

  /** Tags to put on the run, in addition to some automatic ones. */
  tags?: string[];
}

/** Sends metrics to Weights & Biases. */
export interface FineTuningJobWandbIntegrationObject {
  type: 'wandb';

  /** Where they go. */
  wandb: FineTuningJobWandbIntegration;
}

export type FineTuningJobsPage = CursorPage<FineTuningJob>;

/** The model to train, on what and how. */
export interface JobCreateParams {
  /** The model to start from. */
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';

  /** Id of an uploaded JSONL file of purpose `fine-tune` with the training examples. */
  training_file: string;

  /**
   * How to train. Replaced by `method`.
   *
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;

  /** Services to send metrics to. */
  integrations?: JobCreateParams.Integration[] | null;

  /**
   * Up to 16 key-value pairs kept with the job; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** The method to train by; supervised when left out. */
  method?: JobCreateParams.Method;

  /**
   * Makes the training repeatable as far as possible; chosen by the server when left out.
   *
   * From 0 to 2147483647.
   */
  seed?: number | null;

  /**
   * Text to put into the name of the new model, up to 64 characters.
   *
   * From 1 to 64 characters.
   */
  suffix?: string | null;

  /**
   * Id of a file with examples that are used only to measure progress. They must not occur in
   * the training file.
   */
  validation_file?: string | null;
}

export namespace JobCreateParams {
  /**
   * How a model is trained.
   *
   * @deprecated
   */
  export interface Hyperparameters {
    /**
     * Examples in each batch. Larger batches update the model less often and more steadily.
     *
     * Default: `auto`.
     */
    batch_size?: 'auto' | number;

    /**
     * Scales the learning rate. Smaller may avoid overfitting.
     *
     * Default: `auto`.
     */
    learning_rate_multiplier?: 'auto' | number;

    /**
     * How many times the training file is gone through.
     *
     * Default: `auto`.
     */
    n_epochs?: 'auto' | number;
  }

  /** A service to send metrics to. */
  export interface Integration {
    type: 'wandb';

    /** Where they go in Weights & Biases. */
    wandb: Integration.Wandb;
  }
  export namespace Integration {
    /** Where metrics go in Weights & Biases. */
    export interface Wandb {
      /** Project that the run is made in. */
      project: string;

      /** Team or user that the run belongs to; that of the account when left out. */
      entity?: string | null;

      /** Name of the run; the id of the job when left out. */
      name?: string | null;

      /** Tags to put on the run, in addition to some automatic ones. */
      tags?: string[];
    }
  }

  /** How a model is trained. */
  export type Method = FineTuningJob.Method;
}

/** Which events to list. */
export interface JobListEventsParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

/** Which jobs to list. */
export interface JobListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Lists only jobs that carry these key-value pairs; null for jobs without any. */
  metadata?: { [key: string]: string } | null;
}
