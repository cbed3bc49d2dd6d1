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
  type ProjectUser,
  type ProjectUsersPage,
  type UserCreateParams,
  type UserDeleteParams,
  type UserDeleteResponse,
  type UserListParams,
  type UserRetrieveParams,
  type UserUpdateParams,
} from './users.ts';
