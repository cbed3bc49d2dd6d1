// Written by `npm run generate` from spec/. Do not edit.
import { VideosWithHelpers } from '../../helpers/polling/videos-with-helpers.ts';
import type {
  ImageInputReferenceParam,
  Video,
  VideoCreateCharacterParams,
  VideoCreateCharacterResponse,
  VideoCreateError,
  VideoCreateParams,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoEditParams,
  VideoExtendParams,
  VideoGetCharacterResponse,
  VideoListParams,
  VideoModel,
  VideoRemixParams,
  VideoSeconds,
  VideoSize,
  VideosPage,
} from '../models/videos.ts';

/** Generates videos in background jobs. */
export class Videos extends VideosWithHelpers {
}

export declare namespace Videos {
  export {
    type ImageInputReferenceParam,
    type Video,
    type VideoCreateCharacterParams,
    type VideoCreateCharacterResponse,
    type VideoCreateError,
    type VideoCreateParams,
    type VideoDeleteResponse,
    type VideoDownloadContentParams,
    type VideoEditParams,
    type VideoExtendParams,
    type VideoGetCharacterResponse,
    type VideoListParams,
    type VideoModel,
    type VideoRemixParams,
    type VideoSeconds,
    type VideoSize,
    type VideosPage,
  };
}
