import type { ClientOptions } from './client-options.ts';
import { choosesTransport } from './client-transport.ts';
import type { ClientParts } from './core/client/client-parts.ts';
import type { MiddlewareSet } from './core/client/middleware.ts';
import type { SharedTransport } from './core/client/shared-transport.ts';
import { definedMembers } from './core/defined-members.ts';
import { mergeHeaders } from './core/request/headers.ts';

/** What a clone takes over from the client it was made of. */
interface Inheritance {
  transport: SharedTransport | undefined;
  middleware: MiddlewareSet | undefined;
}

/** Holds what a clone takes over. */
const INHERITANCE: unique symbol = Symbol('inheritance');

/** Holds the function that gives the options of a client. The same in every copy of this package. */
export const SPREAD: unique symbol = Symbol.for('petrel.spread-client');

/** The options that a clone is made with. */
export interface OptionsOfClone extends ClientOptions {
  [SPREAD]?: unknown;
  [INHERITANCE]?: Inheritance;
}

/** What names an identity. */
const NO_IDENTITY = {
  workloadIdentity: undefined,
  credential: undefined,
  x509Transport: undefined,
};

/** What names an account. */
export const NO_ACCOUNT = {
  apiKey: undefined,
  adminAPIKey: undefined,
  organization: undefined,
  project: undefined,
};

/** What the changes replace of the account, beside what they name. */
function replacedAccount(
  current: ClientOptions,
  changes: Partial<ClientOptions>,
): Partial<ClientOptions> {
  if (changes.provider != null) return { ...NO_ACCOUNT, ...NO_IDENTITY };
  if (hasIdentity(changes)) return { ...NO_IDENTITY, apiKey: undefined };
  if (!hasIdentity(current)) return {};
  // The function that gives its tokens is made for each client.
  return changes.apiKey == null ? { apiKey: undefined } : NO_IDENTITY;
}

function hasIdentity({ workloadIdentity, credential }: ClientOptions): boolean {
  return (workloadIdentity ?? credential) != null;
}

/** What presents the certificate of a client that has one. */
function certifierOf({ credential, x509Transport }: ClientOptions): object | null {
  return credential ?? x509Transport ?? null;
}

/** The options of a clone: those of a client, some changed, over the same connections. */
export function cloneOptions(
  current: ClientOptions,
  changes: Partial<ClientOptions>,
  { transport, middleware, defaultHeaders }: ClientParts,
): OptionsOfClone {
  const account = { ...current, ...replacedAccount(current, changes), ...definedMembers(changes) };
  const isRecertified = certifierOf(account) !== certifierOf(current);
  const isMoved =
    isRecertified || (changes.provider ?? changes.baseURL ?? changes.dataResidency) != null;
  const { baseURL, dataResidency } = isMoved ? changes : { ...current, dataResidency: undefined };
  return {
    ...account,
    baseURL,
    dataResidency,
    defaultHeaders: mergeHeaders(defaultHeaders, changes.defaultHeaders),
    defaultQuery: { ...current.defaultQuery, ...changes.defaultQuery },
    [INHERITANCE]: {
      transport: isRecertified || choosesTransport(changes) ? undefined : transport,
      middleware,
    },
  };
}

/**
 * Options with those of the client that was spread into them: `new OpenAI({ ...client, timeout })`. With no
 * more than what a spread shows, requests would go elsewhere, with the key of the environment.
 */
export function withSpread(options: ClientOptions): ClientOptions {
  const optionsOf: unknown = Reflect.get(Object(options), SPREAD);
  return typeof optionsOf === 'function' ? joinSpread(options, optionsOf()) : options;
}

function joinSpread(options: ClientOptions, origin: OptionsOfClone): OptionsOfClone {
  const { baseURL, ...given } = options;
  const moved = baseURL === origin.baseURL && given.dataResidency != null;
  return {
    ...origin,
    ...definedMembers(given),
    baseURL: moved ? undefined : (baseURL ?? origin.baseURL),
    // The connections are not those of the other client, which may be closed.
    [INHERITANCE]: { transport: undefined, middleware: origin[INHERITANCE]?.middleware },
    [SPREAD]: undefined,
  };
}

/** What the options of a clone bring along besides. */
export function inheritanceOf(options: OptionsOfClone): Inheritance | undefined {
  return options[INHERITANCE];
}
