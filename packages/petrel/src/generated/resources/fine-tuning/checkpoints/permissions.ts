// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import {
  ConversationCursorPage,
  Page,
  type PagePromise,
} from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import type {
  PermissionCreateParams,
  PermissionCreateResponse,
  PermissionCreateResponsesPage,
  PermissionDeleteParams,
  PermissionDeleteResponse,
  PermissionListParams,
  PermissionListResponse,
  PermissionListResponsesPage,
  PermissionRetrieveParams,
  PermissionRetrieveResponse,
} from '../../../models/fine-tuning/checkpoints/permissions.ts';

/** Which projects may use a checkpoint. Takes an admin API key. */
export class Permissions extends APIResource {
  /**
   * Lets other projects of the organization use a checkpoint. Takes an admin API key of an
   * owner.
   *
   * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/createFineTuningCheckpointPermission)
   */
  create(
    fineTunedModelCheckpoint: string,
    body: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, PermissionCreateResponse> {
    return this._client.getAPIList(
      path(
        '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
        fineTunedModelCheckpoint,
      ),
      Page<PermissionCreateResponse>,
      operationOptions(options, { body, method: 'post' }, { security: 'admin' }),
    );
  }

  /**
   * Lists who may use a checkpoint, as one page of permissions. Takes an admin API key; `list`
   * does the same and follows the pages.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningCheckpointPermissions)
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: QueryAlone<PermissionRetrieveParams> | null,
    options?: RequestOptions,
  ): APIPromise<PermissionRetrieveResponse>;
  /** The same, with request options in place of the query. */
  retrieve(
    fineTunedModelCheckpoint: string,
    options?: OptionsAlone,
  ): APIPromise<PermissionRetrieveResponse>;
  retrieve(
    fineTunedModelCheckpoint: string,
    query: (PermissionRetrieveParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): APIPromise<PermissionRetrieveResponse> {
    return this._client.get(
      path(
        '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
        fineTunedModelCheckpoint,
      ),
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Lists the projects that may use a checkpoint, one page at a time. Takes an admin API key of
   * an owner.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningCheckpointPermissions)
   */
  list(
    fineTunedModelCheckpoint: string,
    query?: QueryAlone<PermissionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse>;
  /** The same, with request options in place of the query. */
  list(
    fineTunedModelCheckpoint: string,
    options?: OptionsAlone,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse>;
  list(
    fineTunedModelCheckpoint: string,
    query: (PermissionListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse> {
    return this._client.getAPIList(
      path(
        '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
        fineTunedModelCheckpoint,
      ),
      ConversationCursorPage<PermissionListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Takes back a project's permission to use a checkpoint. Takes an admin API key of an owner.
   *
   * `DELETE
   * /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/deleteFineTuningCheckpointPermission)
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    const { fine_tuned_model_checkpoint } = readable(params ?? {});
    return this._client.delete(
      path(
        '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
        fine_tuned_model_checkpoint,
        permissionID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace Permissions {
  export {
    type PermissionCreateParams,
    type PermissionCreateResponse,
    type PermissionCreateResponsesPage,
    type PermissionDeleteParams,
    type PermissionDeleteResponse,
    type PermissionListParams,
    type PermissionListResponse,
    type PermissionListResponsesPage,
    type PermissionRetrieveParams,
    type PermissionRetrieveResponse,
  };
}

export type * from '../../../models/fine-tuning/checkpoints/permissions.ts';
