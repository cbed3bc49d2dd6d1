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
    Alpha as Alpha,
    Checkpoints as Checkpoints,
    Jobs as Jobs,
    Methods as Methods,
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
    type DpoHyperparameters as DpoHyperparameters,
    type DpoMethod as DpoMethod,
    type ReinforcementHyperparameters as ReinforcementHyperparameters,
    type ReinforcementMethod as ReinforcementMethod,
    type SupervisedHyperparameters as SupervisedHyperparameters,
    type SupervisedMethod as SupervisedMethod,
  };
}
