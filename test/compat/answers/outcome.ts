import type { Library } from '../clients.ts';

/** What came of a call, as data that can be compared. */
export type Outcome = Readonly<Record<string, unknown>>;

/**
 * Does something and describes what comes of it, facet by facet: the value with its request id, or
 * the error with its classes, its fields and its words.
 */
export async function outcomeOf(run: () => unknown, classes: Library['errors']): Promise<Outcome> {
  try {
    return { value: plain(await run()) };
  } catch (error) {
    return describeError(error, classes);
  }
}

/** The facets of an error. */
export function describeError(error: unknown, classes: Library['errors']): Outcome {
  if (!(error instanceof Error)) return { thrown: plain(error) };
  const field = (name: string): unknown => plain(Reflect.get(error, name));
  const names = ['status', 'code', 'param', 'type', 'error', 'requestID'];
  const headers = Reflect.get(error, 'headers');
  return {
    classes: Object.keys(classes)
      .filter((name) => isInstance(error, classes[name]))
      .sort(),
    fields: Object.fromEntries(names.map((name) => [name, field(name)])),
    headers: headers instanceof Headers ? plain(headers) : null,
    message: error.message,
  };
}

function isInstance(error: Error, errorClass: unknown): boolean {
  return typeof errorClass === 'function' && error instanceof errorClass;
}

/** A value as data: own members, the request id beside them, headers and bytes spelled out. */
export function plain(value: unknown): unknown {
  if (value === undefined) return '(undefined)';
  if (typeof value === 'function') return '(function)';
  if (value instanceof Headers) return [...value].filter(([name]) => !HOP_BY_HOP.has(name));
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return Buffer.from(value instanceof ArrayBuffer ? value : value.buffer).toString('base64');
  }
  if (Array.isArray(value)) return withRequestID(value, value.map(plain));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, plain(member)]);
  return withRequestID(value, Object.fromEntries(members));
}

function withRequestID(value: object, members: unknown): unknown {
  const requestID: unknown = Reflect.get(value, '_request_id');
  return requestID === undefined ? members : { requestID, members };
}

const HOP_BY_HOP: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding']);
