import type { Json, JsonObject } from '@petrel/spec/json';
import { ApiError } from './api-error.ts';
import { nestFields } from './nested-fields.ts';
import type { PlainRequest } from './plain-request.ts';

/** A request's body as it came, before it is known to be valid. */
export interface RequestBody {
  /** Media type without parameters, in lower case; empty when there was none. */
  type: string;
  /** JSON, text, or the fields of a form with the names of files in their place. */
  value: Json | undefined;
  /** Files of a form, by field name without brackets. */
  files: ReadonlyMap<string, File[]>;
  /** What went wrong in reading it. */
  fault?: ApiError;
}

/** Reads a request's body to its end. What cannot be read is told in `fault`, not thrown. */
export async function readBody(request: PlainRequest): Promise<RequestBody> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const files = new Map<string, File[]>();
  if (type === 'multipart/form-data') return await readForm(request);
  const text = await request.text();
  if (text === '') return { type, value: undefined, files };
  if (type !== 'application/json' && !type.endsWith('+json') && type !== '') {
    return { type, value: text, files };
  }
  try {
    const value: Json = JSON.parse(text);
    return { type: 'application/json', value, files };
  } catch {
    const fault = new ApiError(
      'The JSON body of the request could not be parsed. Check that it is valid JSON and that its content type is application/json.',
      { status: 400, code: 'invalid_json' },
    );
    return { type, value: text, files, fault };
  }
}

async function readForm(request: PlainRequest): Promise<RequestBody> {
  const type = 'multipart/form-data';
  const files = new Map<string, File[]>();
  let form: FormData;
  try {
    form = await request.form();
  } catch {
    const fault = new ApiError('The multipart form of the request could not be parsed.', {
      status: 400,
      code: 'invalid_multipart_form_data',
    });
    return { type, value: undefined, files, fault };
  }
  const fields: [string, Json][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value]);
    else {
      fields.push([name, value.name]);
      const bare = name.replace(/\[.*$/, '');
      files.set(bare, [...(files.get(bare) ?? []), value]);
    }
  }
  return { type, value: nestFields(fields), files };
}

/** A body as it is shown to those who look at recorded requests. */
export function bodyRecord({ value, files }: RequestBody): Json {
  if (files.size === 0) return value ?? null;
  const shown: JsonObject =
    value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  for (const [name, parts] of files) {
    const described = parts.map((part) => ({ name: part.name, type: part.type, size: part.size }));
    shown[name] = Array.isArray(shown[name]) ? described : (described[0] ?? null);
  }
  return shown;
}
