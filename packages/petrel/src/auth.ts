export type {
  SubjectTokenProvider,
  TokenExchangeResponse,
  WorkloadIdentity,
  X509Credential,
  X509WorkloadIdentity,
} from './auth/types.ts';
export {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
} from './auth/subject-token-providers.ts';
export { OAuthError, SubjectTokenProviderError } from './core/errors/index.ts';
