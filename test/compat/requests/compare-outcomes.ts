import { readForm, type FormPart } from './read-form.ts';
import type { RecordedRequest } from '../../support/recording-server.ts';

/** What is compared of a request. */
export type SentRequest = Pick<RecordedRequest, 'method' | 'path' | 'query' | 'headers' | 'bytes'>;

/** What came of a call: the requests it made, or that it made none and threw. */
export interface CallOutcome {
  requests: SentRequest[];
  refusal: Error | undefined;
}

/** Headers that are not compared, and why. */
const IGNORED: readonly [name: RegExp, why: string][] = [
  [/^host$/, 'each client has a server of its own'],
  [/^user-agent$/, 'names the client'],
  [/^x-stainless-/, 'petrel sends no telemetry'],
  [/^x-client-request-id$/, 'new for each call'],
  [/^(accept-encoding|connection|keep-alive)$/, 'belongs to the connection'],
  [/^(accept-language|sec-fetch-mode)$/, 'added by fetch, which the reference client sends with'],
  [/^(content-length|transfer-encoding)$/, 'the boundary of a form has a length of its own'],
];

/** How petrel's requests differ from the reference client's; null when they do not. */
export function compareOutcomes(petrel: CallOutcome, reference: CallOutcome): string | null {
  if (petrel.refusal !== undefined || reference.refusal !== undefined) {
    return compareRefusals(petrel, reference);
  }
  const [ours, theirs] = [petrel.requests.map(partsOf), reference.requests.map(partsOf)];
  if (ours.length !== theirs.length) return `${ours.length} requests, wanted ${theirs.length}`;
  const differences = ours.flatMap((parts, index) => compareParts(parts, theirs[index] ?? {}));
  return differences.length === 0 ? null : differences.join('; ');
}

function compareRefusals(petrel: CallOutcome, reference: CallOutcome): string | null {
  if (reference.refusal === undefined) return `petrel refuses: ${petrel.refusal?.message}`;
  if (petrel.refusal !== undefined) return null;
  return `only the reference client refuses: ${reference.refusal.message}`;
}

type RequestParts = Readonly<Record<string, string>>;

/** Everything that is compared, by its name. */
function partsOf(request: SentRequest): RequestParts {
  const { method, path, query, headers, bytes } = request;
  const parts: Record<string, string> = { verb: method, path, query: readQuery(query) };
  for (const [name, value] of Object.entries(headers)) {
    if (!IGNORED.some(([pattern]) => pattern.test(name))) parts[`header ${name}`] = String(value);
  }
  if (headers['content-type']?.startsWith('multipart/form-data;') !== true) {
    return { ...parts, body: bytes.toString('latin1') };
  }
  parts['header content-type'] = 'multipart/form-data';
  return { ...parts, ...formPartsOf(readForm(bytes, headers['content-type'] ?? '')) };
}

/** Parts by name: only the order of those that share one means anything. */
function formPartsOf(form: readonly FormPart[]): RequestParts {
  const parts: Record<string, string> = {};
  for (const part of form) {
    const name = `part ${part.name}`;
    parts[name] = [parts[name] ?? [], JSON.stringify(part)].flat().join(', ');
  }
  return parts;
}

/** The pairs in their order, decoded: how they are escaped means nothing. */
function readQuery(query: string): string {
  return [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).join('&');
}

function compareParts(petrel: RequestParts, reference: RequestParts): string[] {
  const names = new Set([...Object.keys(reference), ...Object.keys(petrel)]);
  return [...names]
    .filter((name) => petrel[name] !== reference[name])
    .map((name) => `${name} ${shown(petrel[name])}, wanted ${shown(reference[name])}`);
}

function shown(text: string | undefined): string {
  return text === undefined ? 'is missing' : `is ${text}`;
}
