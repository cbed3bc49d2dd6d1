import { readForm, type FormPart } from './read-form.ts';
import type { RecordedRequest } from './recorder.ts';

/** What came of a call: the requests it made, or that it made none and threw. */
export interface CallOutcome {
  requests: RecordedRequest[];
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
  const [ours, theirs] = [petrel.requests.map(factsOf), reference.requests.map(factsOf)];
  if (ours.length !== theirs.length) return `${ours.length} requests, wanted ${theirs.length}`;
  const differences = ours.flatMap((facts, index) => compareFacts(facts, theirs[index] ?? {}));
  return differences.length === 0 ? null : differences.join('; ');
}

function compareRefusals(petrel: CallOutcome, reference: CallOutcome): string | null {
  if (reference.refusal === undefined) return `petrel refuses: ${petrel.refusal?.message}`;
  if (petrel.refusal !== undefined) return null;
  return `only the reference client refuses: ${reference.refusal.message}`;
}

type Facts = Readonly<Record<string, string>>;

/** Everything that is compared, by its name. */
function factsOf(request: RecordedRequest): Facts {
  const { verb, path, query, headers } = request;
  const facts: Record<string, string> = { verb, path, query: readQuery(query) };
  for (const [name, value] of Object.entries(headers)) {
    if (!IGNORED.some(([pattern]) => pattern.test(name))) facts[`header ${name}`] = String(value);
  }
  if (headers['content-type']?.startsWith('multipart/form-data;') !== true) {
    return { ...facts, body: request.body.toString('latin1') };
  }
  facts['header content-type'] = 'multipart/form-data';
  return { ...facts, ...partsOf(readForm(request.body, headers['content-type'] ?? '')) };
}

/** Parts by name: only the order of those that share one means anything. */
function partsOf(parts: readonly FormPart[]): Facts {
  const facts: Record<string, string> = {};
  for (const part of parts) {
    const name = `part ${part.name}`;
    facts[name] = [facts[name] ?? [], JSON.stringify(part)].flat().join(', ');
  }
  return facts;
}

/** The pairs in their order, decoded: how they are escaped means nothing. */
function readQuery(query: string): string {
  return [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).join('&');
}

function compareFacts(petrel: Facts, reference: Facts): string[] {
  const names = new Set([...Object.keys(reference), ...Object.keys(petrel)]);
  return [...names]
    .filter((name) => petrel[name] !== reference[name])
    .map((name) => `${name} ${shown(petrel[name])}, wanted ${shown(reference[name])}`);
}

function shown(text: string | undefined): string {
  return text === undefined ? 'is missing' : `is ${text}`;
}
