// Written by `npm run generate` from spec/. Do not edit.
import type * as GradersGraderModelsAPI from '../graders/grader-models.ts';

/** How a model is trained on preferences. */
export interface DpoHyperparameters {
  /**
   * Examples in each batch. Larger batches update the model less often and more steadily.
   *
   * Default: `auto`.
   */
  batch_size?: 'auto' | number;

  /**
   * How strongly the model is held to its former behavior.
   *
   * Default: `auto`.
   */
  beta?: 'auto' | number;

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

/** Trains on pairs of better and worse answers (direct preference optimization). */
export interface DpoMethod {
  /** How to train. */
  hyperparameters?: DpoHyperparameters;
}

/** How a model is trained on scores. */
export interface ReinforcementHyperparameters {
  /**
   * Examples in each batch. Larger batches update the model less often and more steadily.
   *
   * Default: `auto`.
   */
  batch_size?: 'auto' | number;

  /**
   * Scales how much computing goes into exploring answers.
   *
   * Default: `auto`.
   */
  compute_multiplier?: 'auto' | number;

  /**
   * Training steps between two evaluations.
   *
   * Default: `auto`.
   */
  eval_interval?: 'auto' | number;

  /**
   * Samples generated in each evaluation.
   *
   * Default: `auto`.
   */
  eval_samples?: 'auto' | number;

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

  /**
   * How hard the model thinks in training.
   *
   * Default: `default`.
   */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
}

/** Trains on the score that a grader gives to answers. */
export interface ReinforcementMethod {
  /** The grader. */
  grader:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;

  /** How to train. */
  hyperparameters?: ReinforcementHyperparameters;
}

/** How a model is trained. */
export interface SupervisedHyperparameters {
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

/** Trains on examples of good answers. */
export interface SupervisedMethod {
  /** How to train. */
  hyperparameters?: SupervisedHyperparameters;
}
