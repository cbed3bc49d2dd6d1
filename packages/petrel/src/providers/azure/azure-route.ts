import type { FinalRequestOptions } from '../../core/call/request-options.ts';
import { path } from '../../core/request/path.ts';
import { queryMembers } from '../../core/request/query-string.ts';
import { requestURL } from '../../core/request/request-url.ts';
import { azureV1URL, hasDeployment, isAzureV1 } from '../../openai/azure-url.ts';

/** What decides the path and query of a request. */
export interface AzureTarget {
  readonly baseURL: string;
  readonly apiVersion: string | undefined;
  readonly deploymentName: string | undefined;
}

/** The operations that a deployment has. */
const DEPLOYED: ReadonlySet<string> = new Set([
  'audio/speech',
  'audio/transcriptions',
  'audio/translations',
  'batches',
  'chat/completions',
  'completions',
  'embeddings',
  'images/edits',
  'images/generations',
]);

/** A request with the path of its deployment, and with the version of the API in its query. */
export function azureRoute(options: FinalRequestOptions, target: AzureTarget): FinalRequestOptions {
  return {
    ...options,
    path: deployedPath(options, target) ?? realtimePath(options.path, target) ?? options.path,
    query: withVersion(options.path, options.query, target),
  };
}

/** A query with the version of the API, unless it has one or the path has none. */
export function withVersion(
  requestPath: string,
  query: object | null | undefined,
  target: AzureTarget,
): object | null | undefined {
  const version = sentVersion(requestPath, target);
  if (version === undefined) return query;
  return { 'api-version': version, ...Object.fromEntries(queryMembers(query ?? {})) };
}

/** Version 1 of the API rejects dated versions. */
function sentVersion(requestPath: string, target: AzureTarget): string | undefined {
  const { apiVersion, baseURL } = target;
  const undated = isAzureV1(baseURL) || isRealtime(requestPath);
  return undated && apiVersion !== undefined && /^\d{4}-/.test(apiVersion) ? undefined : apiVersion;
}

function deployedPath(
  { method, path: given, body }: FinalRequestOptions,
  { baseURL, deploymentName }: AzureTarget,
): string | undefined {
  if (method.toLowerCase() !== 'post' || isAzureV1(baseURL) || hasDeployment(baseURL))
    return undefined;
  const operation = given.replace(/^\//, '');
  if (!DEPLOYED.has(operation.split('?', 1)[0] ?? '')) return undefined;
  const deployment = deploymentName ?? modelOf(body);
  if (deployment === undefined) return undefined;
  return `${path('/deployments/{deployment}', deployment)}/${operation}`;
}

/** Sessions are part of version 1 only. */
function realtimePath(given: string, { baseURL }: AzureTarget): string | undefined {
  if (!isRealtime(given)) return undefined;
  return requestURL(azureV1URL(baseURL), given, null);
}

/** Also of a path that is routed already. */
function isRealtime(given: string): boolean {
  return /^(?:https?:\/\/[^?#]*\/v1)?\/?realtime(?:[/?]|$)/.test(given);
}

function modelOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const model: unknown = body instanceof FormData ? body.get('model') : Reflect.get(body, 'model');
  return typeof model === 'string' && model !== '' ? model : undefined;
}
