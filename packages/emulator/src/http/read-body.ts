import type { Json, JsonObject } from '@petrel/spec/json';
import { own, put } from '../members.ts';
import { ApiError } from './api-error.ts';
import { isNestedWithin, MOST_LEVELS } from './coerce-fields.ts';
import { nestFields } from './nested-fields.ts';
import type { PlainRequest } from './plain-request.ts';

/** A request's body before it is validated. */
export interface RequestBody {
  /** Media type without parameters, in lower case; empty when there was none. */
  type: string;
  /** JSON, text, or the fields of a form with the names of files in their place. */
  value: Json | undefined;
  /** Files of a form, by field name without brackets. */
  files: ReadonlyMap<string, File[]>;
  /** Characters of its texts, which count against the limit of recorded requests. */
  size: number;
  /** Why it could not be read. */
  fault?: ApiError;
}

/** The most bytes of a body that are kept in memory. */
export interface BodyLimits {
  /** Of JSON and text. */
  text: number;
  /** Of multipart forms, which carry files. */
  form: number;
}

/** Reads a request's whole body. Errors are returned in `fault`, not thrown. */
export async function readBody(request: PlainRequest, limits: BodyLimits): Promise<RequestBody> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  try {
    if (type === 'multipart/form-data') return readFields(await readForm(request, limits.form));
    return readText(type, await request.text(limits.text));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { type, value: undefined, files: new Map(), size: 0, fault: error };
  }
}

function readText(type: string, text: string): RequestBody {
  const files = new Map<string, File[]>();
  const size = text.length;
  if (text === '') return { type, value: undefined, files, size };
  if (type !== 'application/json' && !type.endsWith('+json') && type !== '') {
    return { type, value: text, files, size };
  }
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = invalidJson(
      'Check that it is valid JSON and that its content type is application/json.',
    );
    return { type, value: text, files, size, fault };
  }
  if (!isNestedWithin(value, MOST_LEVELS)) {
    throw invalidJson(`It is nested more than ${MOST_LEVELS} levels deep.`);
  }
  return { type: 'application/json', value, files, size };
}

function invalidJson(reason: string): ApiError {
  return new ApiError(`The JSON body of the request could not be parsed. ${reason}`, {
    status: 400,
    code: 'invalid_json',
  });
}

async function readForm(request: PlainRequest, mostBytes: number): Promise<FormData> {
  try {
    return await request.form(mostBytes);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('The multipart form of the request could not be parsed.', {
      status: 400,
      code: 'invalid_multipart_form_data',
    });
  }
}

function readFields(form: FormData): RequestBody {
  const files = new Map<string, File[]>();
  const fields: [string, Json][] = [];
  let size = 0;
  for (const [name, value] of form) {
    const text = typeof value === 'string' ? value : value.name;
    fields.push([name, text]);
    size += text.length;
    if (typeof value === 'string') continue;
    const bare = name.replace(/\[.*$/, '');
    const held = files.get(bare);
    if (held) held.push(value);
    else files.set(bare, [value]);
  }
  return { type: 'multipart/form-data', value: nestFields(fields), files, size };
}

/** A body as recorded requests show it. */
export function bodyRecord({ value, files }: RequestBody): Json {
  if (files.size === 0) return value ?? null;
  const shown: JsonObject =
    value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  for (const [name, parts] of files) {
    const described = parts.map((part) => ({ name: part.name, type: part.type, size: part.size }));
    put(shown, name, Array.isArray(own(shown, name)) ? described : (described[0] ?? null));
  }
  return shown;
}
