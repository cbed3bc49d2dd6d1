// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../core/resource.ts';
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
} from '../../models/fine-tuning/jobs/jobs.ts';
import { Alpha } from './alpha/alpha.ts';
import { Checkpoints } from './checkpoints/checkpoints.ts';
import { Jobs } from './jobs/jobs.ts';

/** Trains custom versions of models. */
export class FineTuning extends APIResource {
  /** Experimental parts of fine-tuning, which may change without notice. */
  get alpha(): Alpha {
    return subresource(this, 'alpha', Alpha);
  }

  /** Snapshots of fine-tuned models, as things that can be shared. */
  get checkpoints(): Checkpoints {
    return subresource(this, 'checkpoints', Checkpoints);
  }

  /** Training jobs. */
  get jobs(): Jobs {
    return subresource(this, 'jobs', Jobs);
  }
}

FineTuning.Alpha = Alpha;
FineTuning.Checkpoints = Checkpoints;
FineTuning.Jobs = Jobs;

export declare namespace FineTuning {
  export {
    Alpha as Alpha,
    Checkpoints as Checkpoints,
    Jobs as Jobs,
    type FineTuningJob as FineTuningJob,
    type FineTuningJobEvent as FineTuningJobEvent,
    type FineTuningJobEventsPage as FineTuningJobEventsPage,
    type FineTuningJobIntegration as FineTuningJobIntegration,
    type FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    type FineTuningJobsPage as FineTuningJobsPage,
    type JobCreateParams as JobCreateParams,
    type JobListEventsParams as JobListEventsParams,
    type JobListParams as JobListParams,
  };
}
