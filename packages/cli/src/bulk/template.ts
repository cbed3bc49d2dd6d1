import type { BulkRequest, RequestTemplate } from '@petrel/bulk';
import type { OpenAIError } from 'petrel';
import { configurationError } from '../configuration-error.ts';

/** A name in double braces, such as `{{question}}`. */
const PLACEHOLDER = /\{\{\s*([^{}]+?)\s*\}\}/g;
const ONE_PLACEHOLDER = /^\{\{\s*([^{}]+?)\s*\}\}$/;

/**
 * A template that is the JSON of a request. `{{name}}` in its texts stands for a member of the row; a text
 * that is nothing else becomes the member as it is, such as a number or a list.
 *
 * @throws OpenAIError of code `configuration` for what is not the JSON of a request
 */
export function readTemplate(path: string, text: string): RequestTemplate {
  let template: unknown;
  try {
    template = JSON.parse(text);
  } catch (cause) {
    throw wrong(path, 'is not JSON', cause);
  }
  if (!isRequest(template)) {
    throw wrong(path, 'must be an object with `url` and `body`');
  }
  const { url, body, custom_id } = template;
  return (row) => ({
    url,
    body: Object(filled(body, row)),
    ...(custom_id === undefined ? {} : { custom_id: textOf(filled(custom_id, row)) }),
  });
}

function isRequest(value: unknown): value is BulkRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'body' in value &&
    typeof value.body === 'object' &&
    value.body !== null
  );
}

function filled(value: unknown, row: unknown): unknown {
  if (typeof value === 'string') return filledText(value, row);
  if (Array.isArray(value)) return value.map((item) => filled(item, row));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, row)]));
}

function filledText(text: string, row: unknown): unknown {
  const [, only] = ONE_PLACEHOLDER.exec(text) ?? [];
  if (only !== undefined) return memberOf(row, only);
  return text.replace(PLACEHOLDER, (_, name: string) => textOf(memberOf(row, name)));
}

function memberOf(row: unknown, name: string): unknown {
  if (typeof row === 'object' && row !== null && Object.hasOwn(row, name)) {
    return Reflect.get(row, name);
  }
  throw configurationError(`The row has no member "${name}", which the template names.`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function wrong(path: string, problem: string, cause?: unknown): OpenAIError {
  return configurationError(`The template ${path} ${problem}.`, cause);
}
