// Written by `npm run generate` from spec/. Do not edit.

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
  type OrganizationUser,
  type OrganizationUsersPage,
  type UserDeleteResponse,
  type UserListParams,
  type UserUpdateParams,
} from './users.ts';
