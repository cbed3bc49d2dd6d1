// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import { streamOf } from '../../core/request/readable.ts';
import { writeForm } from '../../core/request/write-form.ts';
import { readStream } from '../../openai/read-stream.ts';
import type { Stream } from '../../openai/stream.ts';
import type {
  Image,
  ImageCreateVariationParams,
  ImageEditCompletedEvent,
  ImageEditParams,
  ImageEditParamsBase,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImageGenerateParamsBase,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageModel,
  ImagesResponse,
} from '../models/images.ts';

/** Creates and edits images. */
export class Images extends APIResource {
  /**
   * Creates variations of an image. Works with `dall-e-2` only.
   *
   * `POST /images/variations`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImageVariation)
   */
  createVariation(
    body: ImageCreateVariationParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse> {
    return this._client.post(
      '/images/variations',
      operationOptions(options, { body }, { multipart: { files: ['image'] }, writeForm }),
    );
  }

  /**
   * Edits or extends one or more images as a text prompt asks. A mask can limit the change to
   * part of the image. With `stream: true` partial images arrive as events before the final
   * one.
   *
   * `POST /images/edits`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImageEdit)
   */
  edit(body: ImageEditParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  /**
   * Edits or extends one or more images as a text prompt asks. A mask can limit the change to
   * part of the image. With `stream: true` partial images arrive as events before the final
   * one.
   *
   * `POST /images/edits`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImageEdit)
   */
  edit(
    body: ImageEditParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent>>;
  /**
   * Edits or extends one or more images as a text prompt asks. A mask can limit the change to
   * part of the image. With `stream: true` partial images arrive as events before the final
   * one.
   *
   * `POST /images/edits`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImageEdit)
   */
  edit(
    body: ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent> | ImagesResponse>;
  edit(body: ImageEditParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/images/edits',
      operationOptions(
        options,
        { body },
        {
          stream: streamOf(body),
          readStream,
          multipart: { files: ['image', 'mask', 'markup'] },
          writeForm,
        },
      ),
    );
  }

  /**
   * Creates images from a text prompt. With `stream: true` partial images arrive as events
   * before the final one.
   *
   * `POST /images/generations`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImage)
   */
  generate(
    body: ImageGenerateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse>;
  /**
   * Creates images from a text prompt. With `stream: true` partial images arrive as events
   * before the final one.
   *
   * `POST /images/generations`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImage)
   */
  generate(
    body: ImageGenerateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent>>;
  /**
   * Creates images from a text prompt. With `stream: true` partial images arrive as events
   * before the final one.
   *
   * `POST /images/generations`,
   * [API reference](https://platform.openai.com/docs/api-reference/images/createImage)
   */
  generate(
    body: ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent> | ImagesResponse>;
  generate(body: ImageGenerateParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/images/generations',
      operationOptions(options, { body }, { stream: streamOf(body), readStream }),
    );
  }
}

export declare namespace Images {
  export {
    type Image,
    type ImageCreateVariationParams,
    type ImageEditCompletedEvent,
    type ImageEditParams,
    type ImageEditParamsBase,
    type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming,
    type ImageEditPartialImageEvent,
    type ImageEditStreamEvent,
    type ImageGenCompletedEvent,
    type ImageGenPartialImageEvent,
    type ImageGenStreamEvent,
    type ImageGenerateParams,
    type ImageGenerateParamsBase,
    type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming,
    type ImageModel,
    type ImagesResponse,
  };
}

export type * from '../models/images.ts';
