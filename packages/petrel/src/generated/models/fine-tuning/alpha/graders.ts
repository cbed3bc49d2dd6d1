// Written by `npm run generate` from spec/. Do not edit.
import type * as GradersGraderModelsAPI from '../../graders/grader-models.ts';

/** The grader to try and on what. */
export interface GraderRunParams {
  /** The grader. */
  grader:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;

  /**
   * The model's answer that the grader's templates refer to as `sample`. JSON text is also
   * available in parsed form.
   */
  model_sample: string;

  /** The row of data that the grader's templates refer to as `item`. */
  item?: unknown;
}

/** What a grader made of a sample. */
export interface GraderRunResponse {
  /** How the run went. */
  metadata: GraderRunResponse.Metadata;

  /** Tokens used by grading models. */
  model_grader_token_usage_per_model: { [key: string]: unknown };

  /** The score. */
  reward: number;

  /** Scores of the graders that make up a multi-grader. */
  sub_rewards: { [key: string]: unknown };
}
export namespace GraderRunResponse {
  /** How a run of a grader went. */
  export interface Metadata {
    /** What went wrong. */
    errors: Metadata.Errors;

    /** How long it took, in seconds. */
    execution_time: number;

    /** Name of the grader. */
    name: string;

    /** The grading model that was used. */
    sampled_model_name: string | null;

    /** Scores by name. */
    scores: { [key: string]: unknown };

    /** Tokens used. */
    token_usage: number | null;

    /** Kind of grader. */
    type: string;
  }
  export namespace Metadata {
    /** What went wrong in a run of a grader. */
    export interface Errors {
      /** The formula of a multi-grader is wrong. */
      formula_parse_error: boolean;

      /** A template refers to something that does not exist. */
      invalid_variable_error: boolean;

      /** The grading model's answer could not be read. */
      model_grader_parse_error: boolean;

      /** The grading model declined. */
      model_grader_refusal_error: boolean;

      /** The grading model could not be reached. */
      model_grader_server_error: boolean;

      /** Why it could not be reached. */
      model_grader_server_error_details: string | null;

      /** Something else went wrong. */
      other_error: boolean;

      /** The Python code raised an exception. */
      python_grader_runtime_error: boolean;

      /** The exception. */
      python_grader_runtime_error_details: string | null;

      /** The Python code could not be run. */
      python_grader_server_error: boolean;

      /** Why it could not be run. */
      python_grader_server_error_type: string | null;

      /** The sample could not be read. */
      sample_parse_error: boolean;

      /** The answer was cut off. */
      truncated_observation_error: boolean;

      /** The grader did not answer. */
      unresponsive_reward_error: boolean;
    }
  }
}

/** The grader to check. */
export interface GraderValidateParams {
  /** The grader. */
  grader:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
}

/** The grader as the server understands it. */
export interface GraderValidateResponse {
  /** The grader. */
  grader?:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
}
