// Written by `npm run generate` from spec/. Do not edit.

export { APIKeys, type APIKeyCreateParams, type APIKeyCreateResponse } from './api-keys.ts';
export {
  ServiceAccounts,
  type ProjectServiceAccount,
  type ProjectServiceAccountsPage,
  type ServiceAccountCreateParams,
  type ServiceAccountCreateResponse,
  type ServiceAccountDeleteParams,
  type ServiceAccountDeleteResponse,
  type ServiceAccountListParams,
  type ServiceAccountRetrieveParams,
  type ServiceAccountUpdateParams,
} from './service-accounts.ts';
