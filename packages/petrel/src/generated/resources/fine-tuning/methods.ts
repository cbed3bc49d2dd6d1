// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/resource.ts';
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
    type DpoHyperparameters as DpoHyperparameters,
    type DpoMethod as DpoMethod,
    type ReinforcementHyperparameters as ReinforcementHyperparameters,
    type ReinforcementMethod as ReinforcementMethod,
    type SupervisedHyperparameters as SupervisedHyperparameters,
    type SupervisedMethod as SupervisedMethod,
  };
}

export type * from '../../models/fine-tuning/methods.ts';
