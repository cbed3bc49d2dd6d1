import type { BodyCodecs } from '../call/body-codecs.ts';
import type { Call, CallResumption, HTTPMethod, ReadReply, ReplyKind } from '../call/call.ts';
import { isByteStream } from './byte-source.ts';
import { checkedDeadline, checkedRetries, checkOptions } from './check-options.ts';
import { encodeBody } from './encode-body.ts';
import { configurationError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/index.ts';
import type { FetchOptions } from '../call/fetch-options.ts';
import type { FileOpeners } from '../call/form-options.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';
import type { RequestBody } from '../call/request-body.ts';
import {
  isMultipart,
  ownHeaders,
  requestHeaders,
  type HeaderDefaults,
  type Idempotency,
} from './request-headers.ts';
import { withinLimits, type Limits } from '../abort/within-limits.ts';
import { resolveTimeouts, type TimeoutOption } from '../call/timeouts.ts';

/** What the client adds to every request. */
export interface CallDefaults extends HeaderDefaults {
  baseURL: string;
  /** The URL of a path below it, with the query of the client and that of the request. */
  buildURL: (path: string, query: object | null | undefined) => string;
  fetchOptions: FetchOptions | undefined;
  timeout: TimeoutOption | undefined;
  deadline: number | undefined;
  maxRetries: number;
  /** How requests that change something get a key for idempotency. */
  idempotency: () => Idempotency | undefined;
  /** Aborts when the client is closed. */
  closing: AbortSignal;
  files: FileOpeners;
  /** How many answers the stream for a body holds, each with an end of its own. */
  expectedChoices: (body: unknown) => number;
  /** For requests that bring none of their own. */
  codecs: BodyCodecs;
}

const METHODS: readonly HTTPMethod[] = ['get', 'post', 'put', 'patch', 'delete'];

/** The method as the types have it, which JavaScript may spell in upper case. */
function methodOf(given: unknown): HTTPMethod {
  const name = typeof given === 'string' ? given.toLowerCase() : '';
  const method = METHODS.find((known) => known === name);
  if (method !== undefined) return method;
  throw new OpenAIError('`method` must be one of: get, post, put, patch, delete.');
}

/**
 * Makes one call of the client's defaults and the options of a request.
 *
 * @param raw whether the reply's body is to be left unread
 * @throws OpenAIError for options that cannot be sent
 */
export async function buildCall(
  defaults: CallDefaults,
  options: FinalRequestOptions,
  raw: boolean,
  startedAt: number,
): Promise<Call> {
  const method = methodOf(options.method);
  const limits = callLimits(defaults, options, startedAt);
  const url = defaults.buildURL(options.path, options.query);
  const plain = withExtraBody(options);
  const { preferred } = options;
  const content = preferred !== undefined && isPlainObject(plain) ? preferred.addTo(plain) : plain;
  const own = ownHeaders(options, defaults.idempotency());
  const contentType = own?.['content-type'] ?? options.contentType;
  const body = await requestBody(defaults, options, content, contentType, limits);
  const foreign = isForeign(options.path, defaults.baseURL);
  const { headers, security } = requestHeaders({
    defaults,
    own,
    foreign,
    body,
    isForm: isForm(options),
    security: options.security,
  });
  const kind = replyKind(options);
  return {
    method,
    url,
    path: options.path.split('?', 1)[0] ?? options.path,
    headers,
    body,
    kind,
    answers: options.answers,
    read: replyReader(defaults, options, kind),
    raw,
    security,
    maxRetries: checkedRetries(options.maxRetries ?? defaults.maxRetries),
    timeouts: limits.timeouts,
    startedAt,
    deadlineAt: limits.deadlineAt,
    signal: limits.signal,
    closing: defaults.closing,
    // Calls with it and without have the same shape, which engines handle faster.
    onSettled: undefined,
    socket: options.socket,
    fetchOptions: joinFetchOptions(defaults.fetchOptions, options.fetchOptions),
    transform: options.transform ?? null,
    errorEvents: options.errorEvents,
    choices: kind === 'stream' ? defaults.expectedChoices(content) : undefined,
    fallback: content === plain ? undefined : preferred?.fallback(plain, body),
    resumption: resumptionOf(defaults, options, content),
    attempt: 0,
  };
}

/**
 * What bounds a call that began at `startedAt`.
 *
 * @throws OpenAIError for options that cannot work
 */
export function callLimits(
  defaults: Pick<CallDefaults, 'timeout' | 'deadline'>,
  options: FinalRequestOptions,
  startedAt: number,
): Limits {
  checkOptions(options);
  const deadline = options.deadline ?? defaults.deadline;
  return {
    signal: options.signal ?? null,
    deadlineAt: deadline == null ? null : startedAt + checkedDeadline(deadline),
    timeouts: resolveTimeouts(options.timeout ?? defaults.timeout),
  };
}

function isForm({ multipart }: FinalRequestOptions): boolean {
  return multipart !== undefined && multipart !== false;
}

/** What the body is made of: `body` with the members of `extraBody`. */
function withExtraBody({ body, extraBody }: FinalRequestOptions): unknown {
  if (extraBody === undefined || extraBody === null) return body;
  if (typeof extraBody !== 'object' || Array.isArray(extraBody)) {
    throw configurationError('`extraBody` must be an object.');
  }
  if (body === undefined || body === null) return extraBody;
  if (!isPlainObject(body)) {
    throw configurationError('`extraBody` needs a body that is an object of fields.');
  }
  return { ...body, ...extraBody };
}

function isPlainObject(value: unknown): value is object {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return !isByteStream(value);
}

async function requestBody(
  defaults: CallDefaults,
  options: FinalRequestOptions,
  body: unknown,
  contentType: string | undefined,
  limits: Limits,
): Promise<RequestBody | null> {
  const { multipart, onUploadProgress } = options;
  // JSON is labelled as such, whatever the client's headers say of other bodies.
  const labelled =
    contentType ?? (isJSON(body) ? null : defaults.headers['content-type']) ?? undefined;
  const form = isForm(options) || (isMultipart(labelled) && isPlainObject(body));
  if (!form || body === undefined || body === null) {
    const encoded = await encodeBody(body, labelled, defaults.files.openStream);
    if (onUploadProgress == null || encoded === null) return encoded;
    const report = options.reportingBody ?? defaults.codecs.reportingBody;
    if (report === undefined) throw unknownFormat('onUploadProgress');
    return report(encoded, onUploadProgress);
  }
  const write = options.writeForm ?? defaults.codecs.writeForm;
  if (write === undefined) throw unknownFormat('multipart');
  const fields = typeof multipart === 'object' ? multipart : {};
  const formOptions = { ...fields, ...defaults.files, onUploadProgress };
  // Sizes and sources of files may have to be waited for.
  return withinLimits(() => write(body, formOptions), limits, 'Opening the files');
}

function replyReader(
  { codecs }: CallDefaults,
  options: FinalRequestOptions,
  kind: ReplyKind,
): ReadReply | null {
  if (kind === 'json') return null;
  const read =
    kind === 'stream'
      ? (options.readStream ?? codecs.readStream)
      : (options.readBinary ?? codecs.readBinary);
  if (read === undefined) throw unknownFormat(kind);
  return read;
}

function unknownFormat(option: string): OpenAIError {
  return configurationError(
    `A bare \`Client\` supports \`${option}\` only in the methods of resources; use an \`OpenAI\`.`,
  );
}

function resumptionOf(
  defaults: CallDefaults,
  options: FinalRequestOptions,
  body: unknown,
): CallResumption | null {
  const { stream, resume, query } = options;
  if (stream !== true || resume === undefined) return null;
  const prepare = options.resumeStream ?? defaults.codecs.resumeStream;
  if (prepare === undefined) throw unknownFormat('resume');
  return prepare(resume, body, (path, rest) => defaults.buildURL(path, { ...query, ...rest }));
}

function joinFetchOptions(
  defaults: FetchOptions | undefined,
  own: FetchOptions | undefined,
): FetchOptions | undefined {
  if (defaults === undefined || own === undefined) return own ?? defaults;
  return { ...defaults, ...own };
}

/** Whether a body is sent as JSON unless its own request sets another type. */
function isJSON(body: unknown): boolean {
  return (
    typeof body !== 'string' &&
    (typeof body !== 'object' || Array.isArray(body) || isPlainObject(body))
  );
}

/** Whether a path leads away from the origin that the client's credentials are for. */
function isForeign(path: string, baseURL: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return false;
  return new URL(path).origin !== new URL(baseURL).origin;
}

function replyKind(options: FinalRequestOptions): ReplyKind {
  if (options.stream === true) return 'stream';
  return options.binary === true ? 'binary' : 'json';
}
