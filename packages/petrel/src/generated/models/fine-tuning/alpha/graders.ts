// Written by `npm run generate` from spec/. Do not edit.
import type * as GradersGraderModelsAPI from '../../graders/grader-models.ts';

export interface GraderRunParams {
  grader:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;

  model_sample: string;

  item?: { [key: string]: unknown };
}

export interface GraderRunResponse {
  metadata: GraderRunResponse.Metadata;

  model_grader_token_usage_per_model: { [key: string]: unknown };

  reward: number;

  sub_rewards: { [key: string]: unknown };
}
export namespace GraderRunResponse {
  export interface Metadata {
    errors: GraderRunResponse.Metadata.Errors;

    execution_time: number;

    name: string;

    sampled_model_name: string | null;

    scores: { [key: string]: unknown };

    token_usage: number | null;

    type: string;
  }
  export namespace Metadata {
    export interface Errors {
      formula_parse_error: boolean;

      invalid_variable_error: boolean;

      model_grader_parse_error: boolean;

      model_grader_refusal_error: boolean;

      model_grader_server_error: boolean;

      model_grader_server_error_details: string | null;

      other_error: boolean;

      python_grader_runtime_error: boolean;

      python_grader_runtime_error_details: string | null;

      python_grader_server_error: boolean;

      python_grader_server_error_type: string | null;

      sample_parse_error: boolean;

      truncated_observation_error: boolean;

      unresponsive_reward_error: boolean;
    }
  }
}

export interface GraderValidateParams {
  grader:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
}

export interface GraderValidateResponse {
  grader?:
    | GradersGraderModelsAPI.StringCheckGrader | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
}
