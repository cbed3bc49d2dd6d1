// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../core/pages/pagination.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../core/request/options-in-query.ts';
import { path } from '../../core/request/path.ts';
import { writeForm } from '../../core/request/write-form.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import { readBinary } from '../../core/response/read-binary.ts';
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
export class Videos extends APIResource {
  /**
   * Starts a job that makes a video from a prompt and an optional reference image. Returns at
   * once; fetch the job until its `status` is `completed`, then download it.
   *
   * `POST /videos`,
   * [API reference](https://platform.openai.com/docs/api-reference/videos/create)
   *
   * @deprecated
   */
  create(body: VideoCreateParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post(
      '/videos',
      operationOptions(
        options,
        { body },
        { multipart: { files: ['input_reference'], objects: ['input_reference'] }, writeForm },
      ),
    );
  }

  /**
   * Fetches the state and progress of a video job.
   *
   * `GET /videos/{video_id}`, [API
   * reference](https://platform.openai.com/docs/api-reference/videos/retrieve matching the
   * provided identifier.)
   *
   * @deprecated
   */
  retrieve(videoID: string, options?: RequestOptions): APIPromise<Video> {
    return this._client.get(path('/videos/{video_id}', videoID), operationOptions(options));
  }

  /**
   * Lists the project's video jobs, one page at a time.
   *
   * `GET /videos`, [API reference](https://platform.openai.com/docs/api-reference/videos/list
   * for the organization.)
   *
   * @deprecated
   */
  list(
    query?: QueryAlone<VideoListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VideosPage, Video>;
  /**
   * The same, with request options in place of the query.
   *
   * @deprecated
   */
  list(options?: OptionsAlone): PagePromise<VideosPage, Video>;
  list(
    query: (VideoListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<VideosPage, Video> {
    return this._client.getAPIList(
      '/videos',
      ConversationCursorPage<Video>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes a finished or failed video with everything stored for it.
   *
   * `DELETE /videos/{video_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/videos/delete)
   *
   * @deprecated
   */
  delete(videoID: string, options?: RequestOptions): APIPromise<VideoDeleteResponse> {
    return this._client.delete(path('/videos/{video_id}', videoID), operationOptions(options));
  }

  /**
   * Makes a reusable character from an uploaded video.
   *
   * `POST /videos/characters`
   *
   * @deprecated
   */
  createCharacter(
    body: VideoCreateCharacterParams,
    options?: RequestOptions,
  ): APIPromise<VideoCreateCharacterResponse> {
    return this._client.post(
      '/videos/characters',
      operationOptions(options, { body }, { multipart: { files: ['video'] }, writeForm }),
    );
  }

  /**
   * Downloads a finished video, or a preview image made from it.
   *
   * `GET /videos/{video_id}/content`,
   * [API reference](https://platform.openai.com/docs/api-reference/videos/content)
   *
   * @deprecated
   */
  downloadContent(
    videoID: string,
    query?: QueryAlone<VideoDownloadContentParams> | null,
    options?: RequestOptions,
  ): APIPromise<BinaryResponse>;
  /**
   * The same, with request options in place of the query.
   *
   * @deprecated
   */
  downloadContent(videoID: string, options?: OptionsAlone): APIPromise<BinaryResponse>;
  downloadContent(
    videoID: string,
    query: (VideoDownloadContentParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): APIPromise<BinaryResponse> {
    return this._client.get(
      path('/videos/{video_id}/content', videoID),
      operationOptions(
        options,
        { query },
        { headers: { Accept: 'application/binary' }, binary: true, readBinary },
      ),
    );
  }

  /**
   * Starts a job that changes a video, uploaded or generated earlier, as a prompt asks.
   *
   * `POST /videos/edits`
   *
   * @deprecated
   */
  edit(body: VideoEditParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post(
      '/videos/edits',
      operationOptions(
        options,
        { body },
        { multipart: { files: ['video'], objects: ['video'] }, writeForm },
      ),
    );
  }

  /**
   * Starts a job that continues a finished video.
   *
   * `POST /videos/extensions`
   *
   * @deprecated
   */
  extend(body: VideoExtendParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post(
      '/videos/extensions',
      operationOptions(
        options,
        { body },
        { multipart: { files: ['video'], objects: ['video'] }, writeForm },
      ),
    );
  }

  /**
   * Fetches the record of a character.
   *
   * `GET /videos/characters/{character_id}`
   *
   * @deprecated
   */
  getCharacter(
    characterID: string,
    options?: RequestOptions,
  ): APIPromise<VideoGetCharacterResponse> {
    return this._client.get(
      path('/videos/characters/{character_id}', characterID),
      operationOptions(options),
    );
  }

  /**
   * Starts a job that makes a finished video anew with a changed prompt.
   *
   * `POST /videos/{video_id}/remix`, [API
   * reference](https://platform.openai.com/docs/api-reference/videos/remix using the provided
   * prompt.)
   *
   * @deprecated
   */
  remix(videoID: string, body: VideoRemixParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post(
      path('/videos/{video_id}/remix', videoID),
      operationOptions(options, { body }, { multipart: { orJSON: true }, writeForm }),
    );
  }
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

export type * from '../models/videos.ts';
