// Written by `npm run generate` from spec/. Do not edit.
import type { ResourceClient } from '../../core/client/resource-client.ts';
import type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobEventsPage,
  FineTuningJobIntegration,
  FineTuningJobWandbIntegration,
  FineTuningJobWandbIntegrationObject,
  FineTuningJobsPage,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from '../models/fine-tuning/jobs/jobs.ts';
import type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from '../models/fine-tuning/methods.ts';
import { Alpha } from '../resources/fine-tuning/alpha/alpha.ts';
import { Checkpoints } from '../resources/fine-tuning/checkpoints/checkpoints.ts';
import { FineTuning as FineTuningOperations } from '../resources/fine-tuning/fine-tuning.ts';
import { Methods } from '../resources/fine-tuning/methods.ts';
import { Jobs } from './fine-tuning/jobs.ts';

// Without the classes that are replaced: a namespace does not hide inherited static members.
const FineTuningBase: Omit<typeof FineTuningOperations, 'prototype' | 'Jobs'> & (new (client: ResourceClient) => FineTuningOperations) = FineTuningOperations;

/** Trains custom versions of models. */
export class FineTuning extends FineTuningBase {
  /** Training jobs. */
  override jobs: Jobs = new Jobs(this._client);
}

FineTuning.Jobs = Jobs;

export declare namespace FineTuning {
  export {
    Alpha,
    Checkpoints,
    Jobs,
    Methods,
    type FineTuningJob,
    type FineTuningJobEvent,
    type FineTuningJobEventsPage,
    type FineTuningJobIntegration,
    type FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject,
    type FineTuningJobsPage,
    type JobCreateParams,
    type JobListEventsParams,
    type JobListParams,
    type DpoHyperparameters,
    type DpoMethod,
    type ReinforcementHyperparameters,
    type ReinforcementMethod,
    type SupervisedHyperparameters,
    type SupervisedMethod,
  };
}
