import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import type { PreparedAnswer } from '../prepared-answers.ts';

const STATUSES = [
  400, 401, 402, 403, 404, 405, 408, 409, 413, 418, 422, 425, 429, 500, 502, 503, 599,
];

const ERROR = {
  message: 'The model is missing.',
  type: 'invalid_request_error',
  param: 'model',
  code: 'model_not_found',
};

/** Bodies of errors beside the usual one. */
const BODIES: Readonly<Record<string, PreparedAnswer>> = {
  'no body': { headers: { 'content-type': [] } },
  'an error without a message': { body: JSON.stringify({ error: { code: 'c', type: 't' } }) },
  'a message that is an object': { body: JSON.stringify({ error: { message: { a: 1 } } }) },
  nulls: { body: JSON.stringify({ error: { message: 'm', code: null, param: null, type: null } }) },
  'an error that is text': { body: JSON.stringify({ error: 'Bad.' }) },
  'no member error': { body: JSON.stringify({ message: 'Bad.', code: 'c' }) },
  'a detail': { body: JSON.stringify({ detail: 'Not found' }) },
  'an empty object': { body: '{}' },
  text: { headers: { 'content-type': 'text/plain' }, body: 'upstream connect error' },
  'an HTML page': { headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' },
  'broken JSON': { body: '{"error":' },
  'no request id': { headers: { 'x-request-id': [] }, body: JSON.stringify({ error: ERROR }) },
};

/** Answers with an error, and connections that end before there is one. */
export function errorCases(): AnswerGroup {
  const retrieve: AnswerCase['run'] = (client) => client.models.retrieve('a');
  const usual = STATUSES.map((status) => ({
    name: `status ${status}`,
    answers: [{ status, body: JSON.stringify({ error: ERROR }) }],
    run: retrieve,
  }));
  const bodies = Object.entries(BODIES).flatMap(([name, answer]) =>
    [400, 500].map((status) => ({
      name: `status ${status} with ${name}`,
      answers: [{ status, ...answer }],
      run: retrieve,
    })),
  );
  return { group: 'errors', cases: [...usual, ...bodies, ...others] };
}

const others: AnswerCase[] = [
  {
    name: 'a retry that is not worth it',
    answers: [{ status: 500, headers: { 'x-should-retry': 'false' }, body: '{}' }],
    run: (client) => client.models.retrieve('a'),
    options: { maxRetries: 2 },
  },
  {
    name: 'a status that is retried because of `x-should-retry`',
    answers: [{ status: 400, headers: { 'x-should-retry': 'true', 'retry-after-ms': '1' } }],
    run: (client) => client.models.retrieve('a'),
    options: { maxRetries: 1 },
  },
  {
    name: 'an error where a stream was requested',
    answers: [{ status: 401, body: JSON.stringify({ error: ERROR }) }],
    run: (client) => client.responses.create({ model: 'm', input: 'i', stream: true }),
  },
  {
    name: 'an error where a file was requested',
    answers: [{ status: 404, body: JSON.stringify({ error: ERROR }) }],
    run: (client) => client.files.content('file_1'),
  },
  {
    name: 'an error through asResponse',
    answers: [{ status: 404, body: JSON.stringify({ error: ERROR }) }],
    run: (client) => client.models.retrieve('a').asResponse(),
  },
  {
    name: 'an error through withResponse',
    answers: [{ status: 404, body: JSON.stringify({ error: ERROR }) }],
    run: (client) => client.models.retrieve('a').withResponse(),
  },
  {
    name: 'a timeout',
    answers: [{ headers: { 'content-length': '10' }, body: ['{', ''] }],
    run: (client) => client.models.retrieve('a', { timeout: 250 }),
  },
  {
    name: 'a signal that is aborted before the call',
    answers: [{ body: '{}' }],
    run: (client) => client.models.retrieve('a', { signal: AbortSignal.abort() }),
  },
];
