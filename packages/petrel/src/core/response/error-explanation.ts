import { jsonValue } from '../json-value.ts';

/** The content of an error's body. */
export interface ErrorExplanation {
  /** The object that describes the error: the `error` member, or the whole body. */
  error: object | undefined;
  /** The server's words for people; undefined where none were found. */
  message: string | undefined;
}

/** Members that hold an explanation, or lead to one, the most telling first. */
const TELLING: readonly string[] = [
  'message',
  'error_description',
  'error_message',
  'errorMessage',
  'msg',
  'detail',
  'error',
  'errors',
  'details',
  'description',
  'reason',
  'title',
  'fault',
  'faultstring',
  'Message',
];

const DEEPEST = 6;
const MOST_ERRORS = 5;

/** Finds the explanation in a body, whether it is JSON, a form, a page or plain text. */
export function explainBody(text: string, contentType: string = ''): ErrorExplanation {
  const value = parsed(text, contentType);
  if (value === undefined) return { error: undefined, message: plainText(text, contentType) };
  const error = errorMember(value);
  const message = wordsOf(error ?? value) ?? wordsOf(value);
  if (message !== undefined || !isObject(value)) return { error, message };
  // A member of a name that nobody knows may be all that explains it.
  return { error, message: Object.keys(value).length === 0 ? undefined : text.trim() };
}

function parsed(text: string, contentType: string): unknown {
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  return jsonValue(text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function errorMember(body: unknown): object | undefined {
  if (!isObject(body)) return undefined;
  if (Array.isArray(body)) {
    const [first]: unknown[] = body;
    return isObject(first) && 'error' in first && isObject(first.error) ? first.error : body;
  }
  const { error, detail }: { error?: unknown; detail?: unknown } = body;
  if (isObject(error)) return error;
  const alone = Object.keys(body).length === 1;
  if (alone && typeof error === 'string') return { message: error };
  return alone && isObject(detail) && !Array.isArray(detail) ? errorMember(detail) : body;
}

/** The server's message about a failure: that of one error, or of several. */
export function wordsOf(value: unknown, depth: number = DEEPEST): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (!isObject(value) || depth === 0) return undefined;
  if (Array.isArray(value)) return joined(value.map((item: unknown) => wordsOf(item, depth - 1)));
  const { error }: { error?: unknown } = value;
  // `{ error: 'Unauthorized', message: 'The key has expired.' }`: a bare `error` is but a title.
  const inner = isObject(error) ? wordsOf(error, depth - 1) : undefined;
  if (inner !== undefined) return inner;
  for (const name of TELLING) {
    if (!Object.hasOwn(value, name)) continue;
    const member: unknown = Reflect.get(value, name);
    const words = wordsOf(member, depth - 1) ?? asItIs(name, member);
    if (words !== undefined) return placeOf(value) + words;
  }
  return undefined;
}

/** A message that is no text, and errors by the field that they are about. */
function asItIs(name: string, member: unknown): string | undefined {
  if (name === 'errors') return byField(member);
  return name === 'message' && isObject(member) ? jsonText(member) : undefined;
}

/** `{ "name": ["is too long"] }`, as forms are answered. */
function byField(errors: unknown): string | undefined {
  if (!isObject(errors) || Array.isArray(errors)) return undefined;
  return joined(
    Object.entries(errors).map(([name, error]) => {
      const words = wordsOf(error, 2);
      return words === undefined ? undefined : `${name}: ${words}`;
    }),
  );
}

function joined(all: readonly (string | undefined)[]): string | undefined {
  const messages = all.filter((words) => words !== undefined).slice(0, MOST_ERRORS);
  return messages.length === 0 ? undefined : messages.join('; ');
}

/** Where in the request FastAPI found something: `body.messages: `. */
function placeOf(error: object): string {
  const place: unknown = Reflect.get(error, 'loc');
  return Array.isArray(place) && place.length > 0 ? `${place.join('.')}: ` : '';
}

const PAGE = /^\s*(?:<!doctype|<html|<\?xml|<[\w:]+[\s>])/i;

/** The heading of a page, the message of an XML document, or the text itself. */
function plainText(text: string, contentType: string): string | undefined {
  const start = text.slice(0, 65_536);
  if (/\b(?:html|xml)\b/i.test(contentType) || PAGE.test(start)) {
    const words =
      /<(?:\w{1,20}:)?(?:message|faultstring|title|h1)\b[^<>]{0,200}>([^<]{1,1000})</i.exec(start);
    return words?.[1]?.trim().replace(/\s+/g, ' ') || undefined;
  }
  // Bytes that are no text explain nothing.
  return start.trim() === '' || /[\0\ufffd]/.test(start) ? undefined : text.trim();
}

/** A value as JSON; undefined for one that is too deep, or that JSON cannot hold. */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
