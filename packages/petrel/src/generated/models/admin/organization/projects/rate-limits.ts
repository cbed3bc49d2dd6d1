// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pages/pagination.ts';

/** Limits of a project for one model. */
export interface ProjectRateLimit {
  /** Id of the limits. */
  id: string;

  /** Most requests a minute. */
  max_requests_per_1_minute: number;

  /** Most tokens a minute. */
  max_tokens_per_1_minute: number;

  /** The model. */
  model: string;

  object: 'project.rate_limit';

  /** Most input tokens of batches a day, for some models. */
  batch_1_day_max_input_tokens?: number;

  /** Most megabytes of audio a minute, for models that hear. */
  max_audio_megabytes_per_1_minute?: number;

  /** Most images a minute, for models that make them. */
  max_images_per_1_minute?: number;

  /** Most requests a day, for some models. */
  max_requests_per_1_day?: number;
}

export type ProjectRateLimitsPage = ConversationCursorPage<ProjectRateLimit>;

/** Which limits to list. */
export interface RateLimitListRateLimitsParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * Default: `100`.
   */
  limit?: number;
}

/** The limits to change. */
export interface RateLimitUpdateRateLimitParams {
  /** Id of the project. */
  project_id: string;

  /** Most input tokens of batches a day, for some models. */
  batch_1_day_max_input_tokens?: number;

  /** Most megabytes of audio a minute, for models that hear. */
  max_audio_megabytes_per_1_minute?: number;

  /** Most images a minute, for models that make them. */
  max_images_per_1_minute?: number;

  /** Most requests a day, for some models. */
  max_requests_per_1_day?: number;

  /** Most requests a minute. */
  max_requests_per_1_minute?: number;

  /** Most tokens a minute. */
  max_tokens_per_1_minute?: number;
}
