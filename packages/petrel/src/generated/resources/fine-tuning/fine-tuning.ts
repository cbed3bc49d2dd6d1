// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/client/api-resource.ts';
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
  alpha: Alpha = new Alpha(this._client);

  /** Snapshots of fine-tuned models, as things that can be shared. */
  checkpoints: Checkpoints = new Checkpoints(this._client);

  /** Training jobs. */
  jobs: Jobs = new Jobs(this._client);

  /** The methods by which a model can be trained. */
  methods: Methods = new Methods(this._client);
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
