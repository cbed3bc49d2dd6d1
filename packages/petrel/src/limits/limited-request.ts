import type { Call } from '../core/call/call.ts';
import type { HeaderRecord } from '../core/header-record.ts';
import { jsonValue } from '../core/json-value.ts';
import { credentialId } from '../core/secrets/credential-id.ts';
import { redactHeaders } from '../core/secrets/redaction.ts';

/** A request that counts against limits, as functions of the user see it. */
export interface LimitedRequest {
  /** The model; of a deployment on Azure its name, and the path where a request has none. */
  readonly model: string;
  /** The path below the base URL: `/chat/completions`. */
  readonly path: string;
  /** The parameters; undefined for a form. Do not change them. */
  readonly body: unknown;
  /** Headers of the request, with names in lower case and without credentials. */
  readonly headers: HeaderRecord;
  /** The base URL, the organization, the project and an id of the API key, which does not show it. */
  readonly account: string;
}

/** Requests that a model answers, whether they name it or not. */
const ANSWERED_BY_MODEL =
  /\/(?:completions|responses|responses\/compact|embeddings|moderations|images\/\w+|audio\/\w+|videos)$/;

/** Requests that may name a model, and have it answer later, on budgets of their own, or not at all. */
const LATER =
  /\/(?:assistants|batches|chatkit|containers|conversations|evals|files|fine_tuning|input_tokens|organization|projects|realtime|uploads|vector_stores)(?:\/|$)/;

const DEPLOYMENT = /\/deployments\/([^/?]+)\//;

/**
 * What a call asks of a model now; null for a call that counts against no limit a minute: one that
 * reads, manages, or submits a batch.
 */
export function limitedRequest(call: Call): LimitedRequest | null {
  const { method, path, body: content, socket, url, headers } = call;
  if (method !== 'post' || content === null || socket !== undefined || LATER.test(path))
    return null;
  const body = content.text === undefined ? undefined : jsonValue(content.text);
  const deployment = DEPLOYMENT.exec(url)?.[1];
  const named = deployment ?? modelIn(body);
  if (named === undefined && !ANSWERED_BY_MODEL.test(path)) return null;
  return {
    model: named ?? path,
    path,
    body,
    get headers() {
      return redactHeaders(headers);
    },
    account: accountOf(call),
  };
}

function modelIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('model' in body)) return undefined;
  return typeof body.model === 'string' && body.model !== '' ? body.model : undefined;
}

function accountOf({ url, path, headers, credential = credentialId(headers) }: Call): string {
  const at = (url.split('?', 1)[0] ?? url).lastIndexOf(path);
  const base = at > 0 ? url.slice(0, at) : (/^\w+:\/\/[^/?#]+/.exec(url)?.[0] ?? '');
  const { 'openai-organization': organization = '', 'openai-project': project = '' } = headers;
  return `${base} ${organization} ${project} ${credential}`;
}
