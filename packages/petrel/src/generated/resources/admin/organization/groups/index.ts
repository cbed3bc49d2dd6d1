// Written by `npm run generate` from spec/. Do not edit.

export {
  Groups,
  type Group,
  type GroupCreateParams,
  type GroupDeleteResponse,
  type GroupListParams,
  type GroupUpdateParams,
  type GroupUpdateResponse,
  type GroupsPage,
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
export {
  Users,
  type OrganizationGroupUser,
  type OrganizationGroupUsersPage,
  type UserCreateParams,
  type UserCreateResponse,
  type UserDeleteParams,
  type UserDeleteResponse,
  type UserListParams,
  type UserRetrieveParams,
  type UserRetrieveResponse,
} from './users.ts';
