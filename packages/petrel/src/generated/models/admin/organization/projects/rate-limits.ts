// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pagination.ts';

export interface ProjectRateLimit {
  id: string;

  max_requests_per_1_minute: number;

  max_tokens_per_1_minute: number;

  model: string;

  object: 'project.rate_limit';

  batch_1_day_max_input_tokens?: number;

  max_audio_megabytes_per_1_minute?: number;

  max_images_per_1_minute?: number;

  max_requests_per_1_day?: number;
}

export type ProjectRateLimitsPage = ConversationCursorPage<ProjectRateLimit>;

export interface RateLimitListRateLimitsParams {
  after?: string;

  before?: string;

  /** Default: `100`. */
  limit?: number;
}

export interface RateLimitUpdateRateLimitParams {
  project_id: string;

  batch_1_day_max_input_tokens?: number;

  max_audio_megabytes_per_1_minute?: number;

  max_images_per_1_minute?: number;

  max_requests_per_1_day?: number;

  max_requests_per_1_minute?: number;

  max_tokens_per_1_minute?: number;
}
