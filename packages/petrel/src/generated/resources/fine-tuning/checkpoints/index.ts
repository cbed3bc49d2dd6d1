// Written by `npm run generate` from spec/. Do not edit.

export { Checkpoints } from './checkpoints.ts';
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
} from './permissions.ts';
