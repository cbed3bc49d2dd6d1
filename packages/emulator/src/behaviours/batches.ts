import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { badRequest } from '../http/api-error.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import { endInstead, failure } from '../resources/job-outcome.ts';
import type { Entry } from '../store.ts';
import { addFile, contentOf, fileNamed } from './files.ts';
import { textOf } from '../members.ts';

/** A request of a batch's input file. */
interface Line {
  custom_id: string;
  body: JsonObject;
}

/** The results: lines of the output file and of the error file. */
interface Outcome {
  good: string[];
  bad: string[];
}

export const batches: Behaviours = {
  createBatch: (context) => {
    const { body, emulation } = context;
    fileNamed(context, textOf(body, 'input_file_id') ?? '', 'input_file_id');
    const counts = { total: 0, completed: 0, failed: 0 };
    const expires_at = emulation.now() + 86_400;
    const fields = { ...body, status: 'validating', expires_at, request_counts: counts };
    return answerEntry(context, addEntry(context, '/batches', fields));
  },
  retrieveBatch: async (context) => {
    const entry = entryAt(context);
    await advance(context, entry);
    return answerEntry(context, entry);
  },
  cancelBatch: (context) => {
    const entry = entryAt(context, '/batches/{batch_id}');
    const { status } = entry.fields;
    if (status !== 'validating' && status !== 'in_progress') {
      throw badRequest(`A batch that is ${String(status)} cannot be cancelled.`, null);
    }
    Object.assign(entry.fields, { status: 'cancelling', cancelling_at: context.emulation.now() });
    return answerEntry(context, entry);
  },
};

/** Advances a batch by one state: validated, then run. */
async function advance(context: RequestContext, { fields }: Entry): Promise<void> {
  const now = context.emulation.now();
  if (fields.status === 'cancelling') {
    Object.assign(fields, { status: 'cancelled', cancelled_at: now });
  } else if (fields.status === 'validating') {
    const { lines, errors } = readLines(context, fields);
    const total = lines.length;
    if (errors.length > 0) Object.assign(fields, failed(errors, now));
    else {
      Object.assign(fields, { status: 'in_progress', in_progress_at: now });
      fields.request_counts = { total, completed: 0, failed: 0 };
    }
  } else if (fields.status === 'in_progress') {
    await finish(context, fields, now);
  }
}

async function finish(context: RequestContext, fields: JsonObject, now: number): Promise<void> {
  const reason = { ...failure, param: null, line: null };
  const instead = endInstead(context, () => failed([reason], now));
  if (instead !== undefined) {
    Object.assign(fields, instead);
    return;
  }
  const { lines, errors } = readLines(context, fields);
  if (errors.length > 0) {
    Object.assign(fields, failed(errors, now));
    return;
  }
  const outcome: Outcome = { good: [], bad: [] };
  const expires = context.emulation.jobs.outcome === 'expire';
  const reached = expires ? Math.floor(lines.length / 2) : lines.length;
  for (const [at, line] of lines.entries()) {
    if (at < reached) await runLine(context, String(fields.endpoint), line, outcome);
    else outcome.bad.push(expiredLine(context, line));
  }
  const { good, bad } = outcome;
  const keep = (list: string[], name: string): string =>
    addFile(context, {
      bytes: new TextEncoder().encode(list.map((text) => `${text}\n`).join('')),
      filename: `${String(fields.id)}_${name}.jsonl`,
      purpose: 'batch_output',
    }).id;
  if (good.length > 0) fields.output_file_id = keep(good, 'output');
  if (bad.length > 0) fields.error_file_id = keep(bad, 'error');
  Object.assign(fields, { finalizing_at: now });
  if (expires) Object.assign(fields, { status: 'expired', expired_at: now });
  else Object.assign(fields, { status: 'completed', completed_at: now });
  fields.request_counts = { total: lines.length, completed: good.length, failed: bad.length };
}

function failed(data: Json[], now: number): JsonObject {
  return { status: 'failed', failed_at: now, errors: { object: 'list', data } };
}

function readLines(context: RequestContext, fields: JsonObject): { lines: Line[]; errors: Json[] } {
  const lines: Line[] = [];
  const errors: Json[] = [];
  const id = String(fields.input_file_id);
  const bytes = contentOf(context, id);
  if (bytes === null) {
    const message = `The input file '${id}' was deleted.`;
    errors.push({ code: 'invalid_file', message, param: 'input_file_id', line: null });
    return { lines, errors };
  }
  for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text, String(fields.endpoint));
    if (typeof read === 'string') {
      errors.push({ code: 'invalid_request', line: index + 1, message: read, param: null });
    } else lines.push(read);
  }
  if (lines.length + errors.length === 0) {
    errors.push({
      code: 'empty_file',
      message: 'The input file has no requests.',
      param: null,
      line: null,
    });
  }
  return { lines, errors };
}

/** A line of the input file, or what is wrong with it. */
function readLine(text: string, endpoint: string): Line | string {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    return 'This line is not valid JSON.';
  }
  if (!isObject(value)) return 'This line is not a JSON object.';
  const { custom_id, method, url, body } = value;
  if (typeof custom_id !== 'string') return "Missing required parameter: 'custom_id'.";
  if (method !== 'POST') return "The method of a batched request must be 'POST'.";
  if (url !== endpoint) return `The URL must be the endpoint of the batch, '${endpoint}'.`;
  return isObject(body) ? { custom_id, body } : "Missing required parameter: 'body'.";
}

/** The result of a request that the batch did not get to. */
function expiredLine({ emulation }: RequestContext, { custom_id }: Line): string {
  const message = 'The batch expired before this request was processed.';
  const error = { code: 'batch_expired', message };
  return JSON.stringify({ id: emulation.makeId('batch_req_'), custom_id, response: null, error });
}

async function runLine(
  context: RequestContext,
  endpoint: string,
  line: Line,
  outcome: Outcome,
): Promise<void> {
  const { emulation } = context;
  const request = new Request(`https://emulator.invalid${endpoint}`, {
    method: 'POST',
    headers: {
      authorization: context.request.headers.authorization ?? '',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ...line.body, stream: undefined }),
  });
  const response = await emulation.fetch(request);
  const body: Json = await response.json();
  const id = emulation.makeId('batch_req_');
  const answer = { status_code: response.status, request_id: emulation.makeId('req_'), body };
  const text = JSON.stringify({ id, custom_id: line.custom_id, response: answer, error: null });
  (response.ok ? outcome.good : outcome.bad).push(text);
}
