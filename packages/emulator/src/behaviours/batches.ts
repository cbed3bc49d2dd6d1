import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { badRequest } from '../http/api-error.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { addFile, fileNamed } from './files.ts';
import { textOf } from '../members.ts';

/** A request of a batch's input file. */
interface Line {
  custom_id: string;
  body: JsonObject;
}

/** What became of the requests: lines of the output file and of the error file. */
interface Outcome {
  good: string[];
  bad: string[];
}

export const batches: Behaviours = {
  createBatch: (exchange) => {
    const { body, emulation } = exchange;
    fileNamed(exchange, textOf(body, 'input_file_id') ?? '', 'input_file_id');
    const counts = { total: 0, completed: 0, failed: 0 };
    const expires_at = emulation.now() + 86_400;
    const facts = { ...body, status: 'validating', expires_at, request_counts: counts };
    return answerEntry(exchange, addEntry(exchange, '/batches', facts));
  },
  retrieveBatch: async (exchange) => {
    const entry = entryAt(exchange);
    await advance(exchange, entry);
    return answerEntry(exchange, entry);
  },
  cancelBatch: (exchange) => {
    const entry = entryAt(exchange, '/batches/{batch_id}');
    const { status } = entry.facts;
    if (status !== 'validating' && status !== 'in_progress') {
      throw badRequest(`A batch that is ${String(status)} cannot be cancelled.`, null);
    }
    Object.assign(entry.facts, { status: 'cancelling', cancelling_at: exchange.emulation.now() });
    return answerEntry(exchange, entry);
  },
};

/** Moves a batch on: validated, then run, each at one look. */
async function advance(exchange: Exchange, { facts }: Entry): Promise<void> {
  const now = exchange.emulation.now();
  if (facts.status === 'cancelling') {
    Object.assign(facts, { status: 'cancelled', cancelled_at: now });
  } else if (facts.status === 'validating') {
    const { lines, errors } = readLines(exchange, facts);
    const total = lines.length;
    if (errors.length > 0) {
      Object.assign(facts, { status: 'failed', failed_at: now });
      facts.errors = { object: 'list', data: errors };
    } else {
      Object.assign(facts, { status: 'in_progress', in_progress_at: now });
      facts.request_counts = { total, completed: 0, failed: 0 };
    }
  } else if (facts.status === 'in_progress') {
    await finish(exchange, facts, now);
  }
}

async function finish(exchange: Exchange, facts: JsonObject, now: number): Promise<void> {
  const { lines } = readLines(exchange, facts);
  const outcome: Outcome = { good: [], bad: [] };
  for (const line of lines) await runLine(exchange, String(facts.endpoint), line, outcome);
  const { good, bad } = outcome;
  const keep = (list: string[], name: string): string =>
    addFile(exchange, {
      bytes: new TextEncoder().encode(list.map((text) => `${text}\n`).join('')),
      filename: `${String(facts.id)}_${name}.jsonl`,
      purpose: 'batch_output',
    }).id;
  if (good.length > 0) facts.output_file_id = keep(good, 'output');
  if (bad.length > 0) facts.error_file_id = keep(bad, 'error');
  Object.assign(facts, { status: 'completed', finalizing_at: now, completed_at: now });
  facts.request_counts = { total: lines.length, completed: good.length, failed: bad.length };
}

function readLines(exchange: Exchange, facts: JsonObject): { lines: Line[]; errors: Json[] } {
  const { bytes } = fileNamed(exchange, String(facts.input_file_id), 'input_file_id');
  const lines: Line[] = [];
  const errors: Json[] = [];
  for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text, String(facts.endpoint));
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

async function runLine(
  exchange: Exchange,
  endpoint: string,
  line: Line,
  outcome: Outcome,
): Promise<void> {
  const { emulation } = exchange;
  const request = new Request(`https://emulator.invalid${endpoint}`, {
    method: 'POST',
    headers: {
      authorization: exchange.request.headers.authorization ?? '',
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
