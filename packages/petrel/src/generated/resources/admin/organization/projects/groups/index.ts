// Written by `npm run generate` from spec/. Do not edit.

export {
  Groups,
  type GroupCreateParams,
  type GroupDeleteParams,
  type GroupDeleteResponse,
  type GroupListParams,
  type GroupRetrieveParams,
  type ProjectGroup,
  type ProjectGroupsPage,
} from './groups.ts';
export {
  Roles,
  type RoleCreateParams,
  type RoleCreateResponse,
  type RoleDeleteParams,
  type RoleDeleteResponse,
  type RoleListParams,
  type RoleListResponse,
  type RoleListResponsesPage,
  type RoleRetrieveParams,
  type RoleRetrieveResponse,
} from './roles.ts';
