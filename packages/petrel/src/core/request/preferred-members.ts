import { APIStatusError, type APIError } from '../errors/index.ts';
import type { Call } from '../call/call.ts';

/**
 * Sends calls without the members of their body that only the client prefers, where a server refuses
 * them: once it is known of a path, from the first attempt on.
 */
export class PreferredMembers {
  readonly #refused = new Set<string>();

  /** The call as it is sent at first. */
  first(call: Call): Call {
    return call.plainBody !== undefined && this.#refused.has(call.path) ? plain(call) : call;
  }

  /** The call to send instead of one that failed; null when the failure is not about such members. */
  instead(call: Call, error: APIError): Call | null {
    const { plainBody } = call;
    // A body that somebody has replaced since is not the client's to take anything from.
    if (plainBody === undefined || plainBody.preferred !== call.body) return null;
    return mayRefuse(error, plainBody.members) ? plain(call) : null;
  }

  /** A call came through without what it was refused with before. */
  acceptedWithout(call: Call): void {
    this.#refused.add(call.path);
  }
}

function plain(call: Call): Call {
  const { plainBody } = call;
  return plainBody === undefined ? call : { ...call, body: plainBody.make(), plainBody: undefined };
}

/** Whether an error may object to one of the members: many servers do not name what they refuse. */
function mayRefuse(error: APIError, members: readonly string[]): boolean {
  if (!(error instanceof APIStatusError) || (error.status !== 400 && error.status !== 422)) {
    return false;
  }
  const { param } = error;
  return param == null || param === '' || members.some((member) => param.includes(member));
}
