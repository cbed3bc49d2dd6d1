// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '../../../models/fine-tuning/alpha/graders.ts';
import { Graders } from './graders.ts';

/** Experimental parts of fine-tuning, which may change without notice. */
export class Alpha extends APIResource {
  /** Tries out graders before they are used in training. */
  graders: Graders = new Graders(this._client);
}

Alpha.Graders = Graders;

export declare namespace Alpha {
  export {
    Graders,
    type GraderRunParams,
    type GraderRunResponse,
    type GraderValidateParams,
    type GraderValidateResponse,
  };
}
