// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../core/pagination.ts';
import type { Uploadable } from '../../core/uploads.ts';
import type * as EvalsRunsAPI from './evals/runs/runs.ts';
import type * as ResponsesAPI from './responses/responses.ts';

export interface ImageInputReferenceParam {
  file_id?: string;

  /** At most 20971520 characters. */
  image_url?: string;
}

export interface Video {
  id: string;

  completed_at: number | null;

  created_at: number;

  error: VideoCreateError | null;

  expires_at: number | null;

  model: VideoModel;

  /** Default: `video`. */
  object: 'video';

  progress: number;

  prompt: string | null;

  remixed_from_video_id: string | null;

  seconds: string;

  size: VideoSize;

  status: 'queued' | 'in_progress' | 'completed' | 'failed';
}

export interface VideoCreateCharacterParams {
  /** From 1 to 80 characters. */
  name: string;

  video: Uploadable;
}

export interface VideoCreateCharacterResponse {
  id: string | null;

  created_at: number;

  name: string | null;
}

export type VideoCreateError = EvalsRunsAPI.EvalAPIError;

export interface VideoCreateParams {
  /** From 1 to 32000 characters. */
  prompt: string;

  input_reference?: Uploadable | ImageInputReferenceParam;

  model?: VideoModel;

  seconds?: VideoSeconds;

  size?: VideoSize;
}

export interface VideoDeleteResponse {
  id: string;

  deleted: boolean;

  /** Default: `video.deleted`. */
  object: 'video.deleted';
}

export interface VideoDownloadContentParams {
  variant?: 'video' | 'thumbnail' | 'spritesheet';
}

export interface VideoEditParams {
  /** From 1 to 32000 characters. */
  prompt: string;

  video: Uploadable | VideoEditParams.VideoReferenceInputParam;
}

export namespace VideoEditParams {
  export type VideoReferenceInputParam = ResponsesAPI.ResponseConversationParam;
}

export interface VideoExtendParams {
  /** From 1 to 32000 characters. */
  prompt: string;

  seconds: VideoSeconds;

  video: VideoExtendParams.VideoReferenceInputParam | Uploadable;
}

export namespace VideoExtendParams {
  export type VideoReferenceInputParam = ResponsesAPI.ResponseConversationParam;
}

export type VideoGetCharacterResponse = VideoCreateCharacterResponse;

export interface VideoListParams {
  after?: string;

  /** From 0 to 100. */
  limit?: number;

  order?: 'asc' | 'desc';
}

export type VideoModel =
  | (string & {}) | 'sora-2' | 'sora-2-pro' | 'sora-2-2025-10-06' | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08';

export interface VideoRemixParams {
  /** From 1 to 32000 characters. */
  prompt: string;
}

export type VideoSeconds = '4' | '8' | '12';

export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024';

export type VideosPage = ConversationCursorPage<Video>;
