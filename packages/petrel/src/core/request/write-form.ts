import { OpenAIError } from '../errors/index.ts';
import { formBody, isForm, jsonBody } from './encode-body.ts';
import { encodeMultipart } from './multipart-encoder.ts';
import type { FormFields, FormOptions } from '../call/form-options.ts';
import type { RequestBody } from '../call/request-body.ts';
import { reportingBody } from './upload-progress.ts';

/**
 * The body of an operation that takes a form: a `FormData` as it is, or an object of its fields.
 *
 * @throws OpenAIError for what cannot be written, naming the field
 */
export async function writeForm(body: unknown, options: FormOptions): Promise<RequestBody> {
  const written = await write(body, options);
  const { onUploadProgress } = options;
  return onUploadProgress == null ? written : reportingBody(written, onUploadProgress);
}

async function write(body: unknown, options: FormOptions): Promise<RequestBody> {
  if (isForm(body)) return formBody(body);
  if (typeof body !== 'object' || body === null) {
    throw new OpenAIError('The body of an upload must be an object of its fields.');
  }
  const fields = { ...body };
  return needsForm(fields, options) ? encodeMultipart(fields, options) : jsonBody(fields);
}

/** Whether fields cannot be sent as JSON, or may not. */
function needsForm(fields: Record<string, unknown>, { orJSON, files }: FormFields): boolean {
  if (orJSON !== true) return true;
  return files?.some((name) => [fields[name]].flat().some((file) => file != null)) === true;
}
