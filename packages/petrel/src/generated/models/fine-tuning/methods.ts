// Written by `npm run generate` from spec/. Do not edit.
import type * as GradersGraderModelsAPI from '../graders/grader-models.ts';

export interface DpoHyperparameters {
  /** Default: `auto`. */
  batch_size?: 'auto' | number;

  /** Default: `auto`. */
  beta?: 'auto' | number;

  /** Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number;

  /** Default: `auto`. */
  n_epochs?: 'auto' | number;
}

export interface DpoMethod {
  hyperparameters?: DpoHyperparameters;
}

export interface ReinforcementHyperparameters {
  /** Default: `auto`. */
  batch_size?: 'auto' | number;

  /** Default: `auto`. */
  compute_multiplier?: 'auto' | number;

  /** Default: `auto`. */
  eval_interval?: 'auto' | number;

  /** Default: `auto`. */
  eval_samples?: 'auto' | number;

  /** Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number;

  /** Default: `auto`. */
  n_epochs?: 'auto' | number;

  /** Default: `default`. */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
}

export interface ReinforcementMethod {
  grader:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;

  hyperparameters?: ReinforcementHyperparameters;
}

export interface SupervisedHyperparameters {
  /** Default: `auto`. */
  batch_size?: 'auto' | number;

  /** Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number;

  /** Default: `auto`. */
  n_epochs?: 'auto' | number;
}

export interface SupervisedMethod {
  hyperparameters?: SupervisedHyperparameters;
}
