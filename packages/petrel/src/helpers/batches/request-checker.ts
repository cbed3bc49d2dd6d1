import { OpenAIError } from '../../core/errors/index.ts';
import type { BatchEndpoint, BatchEndpoints, BatchRequest } from './batch-types.ts';

const ENDPOINTS: Readonly<Record<BatchEndpoint, true>> = {
  '/v1/responses': true,
  '/v1/chat/completions': true,
  '/v1/embeddings': true,
  '/v1/completions': true,
  '/v1/moderations': true,
  '/v1/images/generations': true,
  '/v1/images/edits': true,
  '/v1/videos': true,
};

/** What all requests of a batch have in common. */
export interface BatchSubject {
  readonly endpoint: BatchEndpoint;
  /** Null where requests leave it to the server. */
  readonly model: string | null;
}

interface Fields {
  readonly [name: string]: unknown;
}

/**
 * Checks requests as the API checks an input file, which it does minutes after the upload: each has an
 * id of its own, and all have the same URL and model.
 */
export class RequestChecker {
  readonly #ids = new Map<string, number>();
  #subject: BatchSubject | null = null;

  /** What the requests so far have in common; null before the first. */
  get subject(): BatchSubject | null {
    return this.#subject;
  }

  /**
   * Checks the next request. `place` is where it stands, such as `Line 3`, and `number` that of it.
   *
   * @throws OpenAIError of code `invalid_batch_request` with the place and the id of the request
   */
  check(value: unknown, place: string, number: number): BatchRequest {
    if (!isFields(value)) throw invalid(place, 'is not an object');
    const { custom_id, method, url, body } = value;
    if (typeof custom_id !== 'string' || custom_id === '') {
      throw invalid(place, 'has no `custom_id`');
    }
    const named = `${place} ("${custom_id.slice(0, 100)}")`;
    const first = this.#ids.get(custom_id);
    if (first !== undefined) throw invalid(named, `has the \`custom_id\` of number ${first}`);
    if (method !== undefined && method !== 'POST')
      throw invalid(named, 'must have the method POST');
    if (!isEndpoint(url)) throw invalid(named, `has ${urlProblem(url)}`);
    if (!isFields(body)) throw invalid(named, 'has no `body`');
    if (body.stream === true) throw invalid(named, 'cannot be streamed: leave `body.stream` out');
    this.#compare({ endpoint: url, model: modelOf(body) }, named);
    this.#ids.set(custom_id, number);
    // The members of a body are for the server to check.
    return { custom_id, method: 'POST', url, body } as BatchRequest;
  }

  #compare(subject: BatchSubject, named: string): void {
    this.#subject ??= subject;
    const { endpoint, model } = this.#subject;
    if (subject.endpoint !== endpoint) {
      throw invalid(named, `is for ${subject.endpoint}; a batch is for one URL, here ${endpoint}`);
    }
    if (subject.model !== model) {
      const others = model ?? 'none';
      throw invalid(named, `has the model ${subject.model ?? 'none'}; those before have ${others}`);
    }
  }
}

/** How many inputs a request has that count against the limit for embeddings; 0 for other requests. */
export function inputsOf({ url, body }: BatchRequest): number {
  if (url !== '/v1/embeddings') return 0;
  const { input }: Partial<BatchEndpoints['/v1/embeddings']['body']> = body;
  // A list of numbers is one input in tokens.
  return Array.isArray(input) && typeof input[0] !== 'number' ? input.length : 1;
}

/** The error for a request or a line that a batch cannot have. */
export function invalid(place: string, problem: string): OpenAIError {
  return new OpenAIError(`${place} ${problem}.`, { code: 'invalid_batch_request' });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Compatible servers have further ones. */
function isEndpoint(url: unknown): url is BatchEndpoint {
  return typeof url === 'string' && url.startsWith('/') && !isEndpointWithoutVersion(url);
}

function isEndpointWithoutVersion(url: string): boolean {
  return Object.hasOwn(ENDPOINTS, `/v1${url}`);
}

function urlProblem(url: unknown): string {
  if (typeof url !== 'string') return 'no `url`';
  if (isEndpointWithoutVersion(url)) return `the URL ${url}, where /v1${url} is meant`;
  return 'a URL that is not relative, such as /v1/responses';
}

function modelOf({ model }: Fields): string | null {
  return typeof model === 'string' ? model : null;
}
