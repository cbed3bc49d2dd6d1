// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../core/pages/pagination.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type * as EvalsRunsAPI from './evals/runs/runs.ts';
import type * as ResponsesAPI from './responses/responses.ts';

/** An image to start from. Give its address or its id. */
export interface ImageInputReferenceParam {
  /** Id of an uploaded image. */
  file_id?: string;

  /**
   * An HTTP URL, or the image itself as a base64 data URL.
   *
   * At most 20971520 characters.
   */
  image_url?: string;
}

/** A job that makes a video. */
export interface Video {
  /** Id of the video. */
  id: string;

  /** When it was finished, in Unix seconds. */
  completed_at: number | null;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Why it failed; null if it did not. */
  error: VideoCreateError | null;

  /** When its files can no longer be downloaded, in Unix seconds. */
  expires_at: number | null;

  /** The model that makes it. */
  model: VideoModel;

  /** Default: `video`. */
  object: 'video';

  /** Roughly how far it is, in percent. */
  progress: number;

  /** The prompt it is made from. */
  prompt: string | null;

  /** Id of the video it is a remix of. */
  remixed_from_video_id: string | null;

  /** Length in seconds; for extensions, of the whole video. */
  seconds: string;

  /** Width and height in pixels. */
  size: VideoSize;

  /** How far the job is. `completed` and `failed` are final. */
  status: 'queued' | 'in_progress' | 'completed' | 'failed';
}

/** The character to make. */
export interface VideoCreateCharacterParams {
  /**
   * Name of the character.
   *
   * From 1 to 80 characters.
   */
  name: string;

  /** A video that shows it. */
  video: Uploadable;
}

/** A character that videos can show again. */
export interface VideoCreateCharacterResponse {
  /** Id of the character. */
  id: string | null;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Name of the character. */
  name: string | null;
}

/** Why a video could not be made. */
export type VideoCreateError = EvalsRunsAPI.EvalAPIError;
export namespace VideoCreateError {
  export type Misalignment = ResponsesAPI.ResponseError.Misalignment;
  export namespace Misalignment {
    export type Steer = ResponsesAPI.ResponseError.Misalignment.Steer;
  }
}

/** The video to make. */
export interface VideoCreateParams {
  /**
   * What the video should show.
   *
   * From 1 to 32000 characters.
   */
  prompt: string;

  /** An image that guides the video. */
  input_reference?: Uploadable | ImageInputReferenceParam;

  /** Id of the model that makes it. */
  model?: VideoModel;

  /** Length in seconds. */
  seconds?: VideoSeconds;

  /** Width and height in pixels. */
  size?: VideoSize;
}

/** Confirms that a video was deleted. */
export interface VideoDeleteResponse {
  /** Id of the deleted video. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  /** Default: `video.deleted`. */
  object: 'video.deleted';
}

/** What to download. */
export interface VideoDownloadContentParams {
  /** The video itself, or a preview image made from it. */
  variant?: 'video' | 'thumbnail' | 'spritesheet';
}

/** The change to make. */
export interface VideoEditParams {
  /**
   * What to change.
   *
   * From 1 to 32000 characters.
   */
  prompt: string;

  /** The video: a file, or an earlier video by its id. */
  video: Uploadable | VideoEditParams.VideoReferenceInputParam;
}

export namespace VideoEditParams {
  /** An earlier video. */
  export type VideoReferenceInputParam = ResponsesAPI.ResponseConversationParam;
}

/** How the video goes on. */
export interface VideoExtendParams {
  /**
   * What happens next.
   *
   * From 1 to 32000 characters.
   */
  prompt: string;

  /** Length of the new part in seconds. */
  seconds: VideoSeconds;

  /** The video: a file, or an earlier video by its id. */
  video: VideoExtendParams.VideoReferenceInputParam | Uploadable;
}

export namespace VideoExtendParams {
  /** An earlier video. */
  export type VideoReferenceInputParam = ResponsesAPI.ResponseConversationParam;
}

/** A character that videos can show again. */
export type VideoGetCharacterResponse = VideoCreateCharacterResponse;

/** Which videos to list. */
export interface VideoListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 100.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** Ids of the models that make videos. */
export type VideoModel =
  | (string & {}) | 'sora-2' | 'sora-2-pro' | 'sora-2-2025-10-06' | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08';

/** The change to make. */
export interface VideoRemixParams {
  /**
   * What the new video should show.
   *
   * From 1 to 32000 characters.
   */
  prompt: string;
}

/** Length of a video in seconds. */
export type VideoSeconds = '4' | '8' | '12';

/** Width and height of a video in pixels. */
export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024';

export type VideosPage = ConversationCursorPage<Video>;
