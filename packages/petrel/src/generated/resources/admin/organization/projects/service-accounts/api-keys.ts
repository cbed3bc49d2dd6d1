// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type {
  APIKeyCreateParams,
  APIKeyCreateResponse,
} from '../../../../../models/admin/organization/projects/service-accounts/api-keys.ts';

/** API keys of service accounts. */
export class APIKeys extends APIResource {
  /**
   * Creates an API key for a service account. The secret is in this result only and cannot be
   * read again.
   *
   * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/CreateanAPIkeyforaserviceaccount)
   */
  create(
    serviceAccountID: string,
    params: APIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyCreateResponse> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path(
        '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
        project_id,
        serviceAccountID,
      ),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace APIKeys {
  export {
    type APIKeyCreateParams,
    type APIKeyCreateResponse,
  };
}

export type * from '../../../../../models/admin/organization/projects/service-accounts/api-keys.ts';
