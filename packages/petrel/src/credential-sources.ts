import { identityKeys } from './auth/workload-identity.ts';
import { adoptProvider } from './providers/openai-provider.ts';

/** Credentials other than keys and providers. A bare `Client` goes without, and a bundle of one too. */
export interface CredentialSources {
  /** Makes keys of the option `workloadIdentity`. */
  identityKeys?: typeof identityKeys;
  /** Makes a provider of one of the `openai` package. */
  adoptProvider?: typeof adoptProvider;
}

/** All of them, for `OpenAI`. */
export const credentialSources: CredentialSources = { identityKeys, adoptProvider };
