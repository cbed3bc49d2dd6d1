import type { LimitedRequest } from './limited-request.ts';

/** Tokens of an image, whose size is not known; one of `detail: 'low'` has a fixed number. */
const IMAGE = 1_000;
const SMALL_IMAGE = 85;
/** Bytes of audio (MP3 of 128 kbit/s) and of a document (PDF) that make up a token. */
const AUDIO_BYTES = 1_600;
const DOCUMENT_BYTES = 50;
const TEXT_BYTES = 4;
/** Bytes that four characters of base64 stand for. */
const BASE64 = 3 / 4;

/** Levels of a body that are looked at. */
const DEEPEST = 200;
const NOT_ASCII = /[\u0080-\uffff]/;

/** The estimate of a request. */
export interface TokenEstimate {
  /** Tokens of what is sent. */
  input: number;
  /** The most tokens of the answer, for all choices together; undefined where the request has no maximum. */
  output: number | undefined;
}

/**
 * Estimates the tokens that a request counts for: a token for every four bytes of text, 1,000 for an
 * image (85 for one of `detail: 'low'`), one for every 1,600 bytes of audio and 50 bytes of a document,
 * and the most tokens that the answer may have (`max_completion_tokens`, `max_output_tokens`,
 * `max_tokens`, times `n`), as the API counts them. What a request only refers to by id or URL counts
 * nothing, but for images.
 */
export function estimateTokens({
  body,
  path,
}: Pick<LimitedRequest, 'body' | 'path'>): TokenEstimate {
  const input = Math.ceil(tokensIn(body));
  if (typeof body !== 'object' || body === null) return { input, output: undefined };
  const most =
    numberIn(body, 'max_completion_tokens') ??
    numberIn(body, 'max_output_tokens') ??
    numberIn(body, 'max_tokens');
  const choices = numberIn(body, 'best_of') ?? numberIn(body, 'n') ?? 1;
  if (most !== undefined) return { input, output: most * choices };
  return {
    input,
    output: path.endsWith('completions') || path.endsWith('responses') ? undefined : 0,
  };
}

function numberIn(body: object, name: string): number | undefined {
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

function tokensIn(value: unknown, depth: number = 0): number {
  if (depth > DEEPEST) return 0;
  if (typeof value === 'string') return tokensOfText(value);
  // Numbers are tokens in the input of embeddings.
  if (typeof value !== 'object') return 1;
  if (value === null) return 0;
  if (Array.isArray(value)) return sum(value, depth);
  if ('type' in value) {
    const tokens = tokensOfPart(value, value.type);
    if (tokens !== undefined) return tokens;
  }
  let total = 0;
  for (const [name, member] of Object.entries(value)) {
    total += name.length / TEXT_BYTES + tokensIn(member, depth + 1);
  }
  return total;
}

function sum(values: readonly unknown[], depth: number): number {
  let total = 0;
  for (const value of values) total += tokensIn(value, depth + 1);
  return total;
}

/** Tokens of a part of a message that is no text. */
function tokensOfPart(part: object, type: unknown): number | undefined {
  if (type === 'image_url' || type === 'input_image') return isSmall(part) ? SMALL_IMAGE : IMAGE;
  if (type === 'input_audio') return base64Length(part, 'data') / AUDIO_BYTES;
  if (type === 'file' || type === 'input_file')
    return base64Length(part, 'file_data') / DOCUMENT_BYTES;
  return undefined;
}

function isSmall(part: object): boolean {
  const picture: unknown = Reflect.get(part, 'image_url');
  const place = typeof picture === 'object' && picture !== null ? picture : part;
  return Reflect.get(place, 'detail') === 'low';
}

/** Bytes of a member in base64, of the part itself or of the object that it holds. */
function base64Length(part: object, name: string): number {
  for (const place of [part, ...Object.values(part)]) {
    if (typeof place !== 'object' || place === null) continue;
    const data: unknown = Reflect.get(place, name);
    if (typeof data === 'string') return data.length * BASE64;
  }
  return 0;
}

function tokensOfText(text: string): number {
  if (text.startsWith('data:')) return (text.length * BASE64) / DOCUMENT_BYTES;
  let bytes = text.length;
  if (!NOT_ASCII.test(text)) return bytes / TEXT_BYTES;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes / TEXT_BYTES;
}
