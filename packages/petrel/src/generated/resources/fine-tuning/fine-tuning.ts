// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../core/resource.ts';
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
import type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from '../../models/fine-tuning/methods.ts';
import { Alpha } from './alpha/alpha.ts';
import { Checkpoints } from './checkpoints/checkpoints.ts';
import { Jobs } from './jobs/jobs.ts';
import { Methods } from './methods.ts';

/** Trains custom versions of models. */
export class FineTuning extends APIResource {
  /** Experimental parts of fine-tuning, which may change without notice. */
  get alpha(): Alpha {
    return subresource(this, 'alpha', Alpha);
  }

  set alpha(alpha: Alpha) {
    keepMember(this, 'alpha', alpha);
  }

  /** Snapshots of fine-tuned models, as things that can be shared. */
  get checkpoints(): Checkpoints {
    return subresource(this, 'checkpoints', Checkpoints);
  }

  set checkpoints(checkpoints: Checkpoints) {
    keepMember(this, 'checkpoints', checkpoints);
  }

  /** Training jobs. */
  get jobs(): Jobs {
    return subresource(this, 'jobs', Jobs);
  }

  set jobs(jobs: Jobs) {
    keepMember(this, 'jobs', jobs);
  }

  /** The methods by which a model can be trained. */
  get methods(): Methods {
    return subresource(this, 'methods', Methods);
  }

  set methods(methods: Methods) {
    keepMember(this, 'methods', methods);
  }
}

FineTuning.Alpha = Alpha;
FineTuning.Checkpoints = Checkpoints;
FineTuning.Jobs = Jobs;
FineTuning.Methods = Methods;

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
