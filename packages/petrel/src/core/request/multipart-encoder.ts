import type { FormOptions } from '../call/form-options.ts';
import { OpenAIError } from '../errors/index.ts';
import { formFileName } from './file-name.ts';
import { fileSource, isFileContents } from './file-source.ts';
import { encodeJSON } from './json-encoder.ts';
import { multipartBody, type MultipartPiece } from './multipart-body.ts';
import { fieldValues } from './field-values.ts';
import { scalarText } from './query-string.ts';
import type { RequestBody } from '../call/request-body.ts';
import { wellFormed } from './well-formed.ts';
import { utf8 } from '../utf8.ts';

const JSON_TYPE = 'application/json';
/**
 * Writes a form as `multipart/form-data` (RFC 7578): lists as `name[]`, objects as `name[member]`,
 * files with their base name and media type. Files are read only while the body is sent, piece by
 * piece, so that memory stays constant whatever their size. Lone surrogates become U+FFFD.
 *
 * @throws OpenAIError naming the field for a string in place of a file, for `null`, and for any
 * value without a textual form
 */
export async function encodeMultipart(
  body: object,
  options: FormOptions = {},
): Promise<RequestBody> {
  const writer = new FormWriter(options);
  for (const [name, value] of Object.entries(body)) await writer.add(name, value);
  return writer.finish();
}

class FormWriter {
  readonly #options: FormOptions;
  readonly #boundary = newBoundary();
  readonly #pieces: MultipartPiece[] = [];
  #text = '';

  constructor(options: FormOptions) {
    this.#options = options;
  }

  async add(name: string, value: unknown): Promise<void> {
    if (value === undefined) return;
    const { files, objects, types } = this.#options;
    const file = files?.includes(name) === true;
    if (types?.[name] === JSON_TYPE && typeof value === 'object') {
      this.#addTextPart(name, encodeJSON(value));
    } else if (file && Array.isArray(value) && typeof value[0] !== 'string') {
      for (const item of value) await this.#addFile(`${name}[]`, item);
    } else if (file && !(objects?.includes(name) && isPlainObject(value))) {
      await this.#addFile(name, value);
    } else {
      await this.#addValue(name, value);
    }
  }

  finish(): RequestBody {
    this.#text += `--${this.#boundary}--\r\n`;
    this.#flushText();
    return multipartBody(this.#pieces, `multipart/form-data; boundary=${this.#boundary}`);
  }

  async #addValue(name: string, value: unknown): Promise<void> {
    for (const [field, part] of fieldValues(name, value, isFile)) {
      if (isFile(part)) await this.#addFile(field, part);
      else this.#addText(field, part);
    }
  }

  #addText(name: string, value: unknown): void {
    if (value === null) {
      throw new OpenAIError(
        `A form cannot contain null: leave "${name}" out, or send the text 'null'.`,
      );
    }
    this.#addTextPart(name, scalarText(name, value));
  }

  #addTextPart(name: string, text: string): void {
    const type = this.#options.types?.[name];
    const head = `${this.#partHead(name)}${type === undefined ? '' : `\r\nContent-Type: ${type}`}`;
    this.#text += `${head}\r\n\r\n${wellFormed(text)}\r\n`;
  }

  async #addFile(field: string, value: unknown): Promise<void> {
    const file = await fileSource(value, field, this.#options);
    const size = await file.measure();
    const filename = formFileName(file.name, field, this.#options.keepFolders === true);
    this.#text +=
      `${this.#partHead(field)}; filename="${quotable(filename)}"\r\n` +
      `Content-Type: ${file.type}\r\n\r\n`;
    this.#flushText();
    this.#pieces.push({ field, file, size });
    this.#text = '\r\n';
  }

  #partHead(name: string): string {
    return `--${this.#boundary}\r\nContent-Disposition: form-data; name="${quotable(name)}"`;
  }

  #flushText(): void {
    this.#pieces.push(utf8(this.#text));
    this.#text = '';
  }
}

/** Whether a value in place of a file is an object of a form, rather than something mistaken. */
function isPlainObject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !('then' in value) && !isFileContents(value)
  );
}

/** Whether a value is surely a file, or a tuple with one. */
function isFile(value: unknown): boolean {
  if (!Array.isArray(value)) return isFileContents(value);
  return typeof value[0] === 'string' && isFileContents(value[1]);
}

/** A name as it stands between quotes in a part's head (https://fetch.spec.whatwg.org/#multipart). */
function quotable(name: string): string {
  return wellFormed(name).replace(UNQUOTABLE, encodeURIComponent);
}

// eslint-disable-next-line no-control-regex -- control characters are what must not get through
const UNQUOTABLE = /[\u0000-\u001f\u007f"]/g;

function newBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `petrel-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
