import type { ApiKeySetter } from '../core/client/auth.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import type { WorkloadIdentity } from './types.ts';
import { WorkloadIdentityAuth, type ExchangeOptions } from './workload-identity-auth.ts';

/** The keys of a client with a workload identity. */
export interface IdentityKeys {
  apiKey: ApiKeySetter;
  /** Has the next key be another; false when there is none to replace. */
  renewKey: () => boolean;
}

type AuthsByOrigin = Map<string, WorkloadIdentityAuth>;

/** A token that was made for one origin is sent to no other. */
const auths = /* @__PURE__ */ new WeakMap<WorkloadIdentity, AuthsByOrigin>();

/**
 * Keys by exchange, shared by all clients of the same identity and origin.
 *
 * @throws OpenAIError of code `configuration` for an identity that is none
 */
export function identityKeys(
  identity: WorkloadIdentity,
  baseURL: string,
  options: ExchangeOptions,
): IdentityKeys {
  if (typeof identity?.provider?.getToken !== 'function') {
    throw configurationError(
      '`workloadIdentity` needs a `provider` with `getToken` and the `tokenType` "jwt" or "id".',
    );
  }
  const { origin } = new URL(baseURL);
  return {
    async apiKey() {
      const byOrigin = auths.get(identity) ?? new Map<string, WorkloadIdentityAuth>();
      auths.set(identity, byOrigin);
      const auth = byOrigin.get(origin) ?? new WorkloadIdentityAuth(identity, options);
      byOrigin.set(origin, auth);
      return auth.getToken();
    },
    renewKey() {
      const auth = auths.get(identity)?.get(origin);
      auth?.invalidateToken();
      return auth !== undefined;
    },
  };
}
