import { OpenAIError } from '../../error.ts';
import type { ClientOptions, OpenAI } from '../../index.ts';
import { isRecord } from '../values/value-writer.ts';
import { loggerFunctions } from './logger-functions.ts';

/** Gives all options of a client, with those of the environment. */
const SPREAD: unique symbol = Symbol.for('petrel.spread-client');

/** Variables that only the transport reads, and when it is made. They may hold the password of a proxy. */
const PROXIES = /^(?:https?|all|no)_proxy$/i;

/** Options with functions that return promises, which do not settle while this thread waits. */
const ASYNCHRONOUS = [
  'fetch',
  'transport',
  'provider',
  'workloadIdentity',
  'credential',
  'x509Transport',
] as const;

/**
 * @throws OpenAIError of code `configuration` for options that cannot work with the synchronous client
 */
export function checkOptions(options: ClientOptions): void {
  for (const name of ASYNCHRONOUS) {
    if (options[name] == null) continue;
    throw new OpenAIError(
      `\`${name}\` is used by this thread, which waits while the worker of the synchronous client sends ` +
        'requests. Leave it out, or use the asynchronous client.',
      { code: 'configuration' },
    );
  }
  for (const [name, value] of Object.entries(options.fetchOptions ?? {})) {
    if (typeof value !== 'object' || value === null || isRecord(value) || Array.isArray(value))
      continue;
    throw new OpenAIError(
      `\`fetchOptions.${name}\` belongs to this thread and cannot be used by the worker of the ` +
        'synchronous client. For a proxy, use the option `proxy`.',
      { code: 'configuration' },
    );
  }
}

/** The options that a client is made with in the worker, which has no environment of its own. */
export function workerOptions(
  client: OpenAI | null,
  changes: ClientOptions,
): { options: object; environment: Record<string, string> } {
  const options = client === null ? { ...changes } : allOptions(client);
  const { logger } = client ?? changes;
  if (logger !== undefined) options.logger = loggerFunctions(() => client?.logger ?? logger);
  return { options, environment: client === null ? {} : proxyVariables() };
}

function allOptions(client: OpenAI): ClientOptions {
  const spread: unknown = Reflect.get(client, SPREAD);
  const options: unknown = typeof spread === 'function' ? spread() : undefined;
  return { ...Object(options) };
}

function proxyVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && (PROXIES.test(name) || name === 'NODE_TLS_REJECT_UNAUTHORIZED')) {
      variables[name] = value;
    }
  }
  return variables;
}
