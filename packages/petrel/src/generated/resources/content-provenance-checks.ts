// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import { writeForm } from '../../core/request/write-form.ts';
import type {
  ContentProvenanceCheck,
  ContentProvenanceCheckCreateParams,
} from '../models/content-provenance-checks.ts';

/** Looks for marks that OpenAI leaves in media it generates. */
export class ContentProvenanceChecks extends APIResource {
  /**
   * Checks whether an image or audio file carries known signs of OpenAI origin. A negative
   * result proves nothing, because marks can be stripped or damaged.
   *
   * `POST /content_provenance_checks`,
   * [API reference](https://platform.openai.com/docs/api-reference/content_provenance_checks/Createcontentprovenancecheck)
   */
  create(
    body: ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceCheck> {
    return this._client.post(
      '/content_provenance_checks',
      operationOptions(options, { body }, { multipart: { files: ['file'] }, writeForm }),
    );
  }
}

export declare namespace ContentProvenanceChecks {
  export {
    type ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams,
  };
}

export type * from '../models/content-provenance-checks.ts';
