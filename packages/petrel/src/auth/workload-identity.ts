import type { IdentityKeys } from './certified-identity.ts';
import type { WorkloadIdentity, X509WorkloadIdentity } from './types.ts';
import {
  WorkloadIdentityAuth,
  withoutProvider,
  type ExchangeOptions,
} from './workload-identity-auth.ts';

type AuthsByOrigin = Map<string, WorkloadIdentityAuth>;

/** A token that was made for one origin is sent to no other. */
const auths = /* @__PURE__ */ new WeakMap<WorkloadIdentity, AuthsByOrigin>();

/**
 * Keys by exchange, shared by all clients of the same identity and origin.
 *
 * @throws OpenAIError of code `configuration` for an identity that is none
 */
export function identityKeys(
  identity: WorkloadIdentity | X509WorkloadIdentity,
  baseURL: string,
  options: ExchangeOptions,
): IdentityKeys {
  if (identity.provider === undefined) throw withoutProvider();
  const { origin } = new URL(baseURL);
  const byOrigin: AuthsByOrigin = auths.get(identity) ?? new Map();
  const auth = byOrigin.get(origin) ?? new WorkloadIdentityAuth(identity, options);
  auths.set(identity, byOrigin.set(origin, auth));
  return {
    apiKey: () => auth.getToken(),
    renewKey() {
      auth.invalidateToken();
      return true;
    },
  };
}
