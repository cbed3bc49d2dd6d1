// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/client/api-resource.ts';
import type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from '../../models/fine-tuning/methods.ts';

/** The methods by which a model can be trained. */
export class Methods extends APIResource {
}

export declare namespace Methods {
  export {
    type DpoHyperparameters,
    type DpoMethod,
    type ReinforcementHyperparameters,
    type ReinforcementMethod,
    type SupervisedHyperparameters,
    type SupervisedMethod,
  };
}

export type * from '../../models/fine-tuning/methods.ts';
