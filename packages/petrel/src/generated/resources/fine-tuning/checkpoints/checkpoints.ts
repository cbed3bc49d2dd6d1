// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
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
import { Permissions } from './permissions.ts';

/** Snapshots of fine-tuned models, as things that can be shared. */
export class Checkpoints extends APIResource {
  /** Which projects may use a checkpoint. Takes an admin API key. */
  permissions: Permissions = new Permissions(this._client);
}

Checkpoints.Permissions = Permissions;

export declare namespace Checkpoints {
  export {
    Permissions,
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
