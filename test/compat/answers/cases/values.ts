import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import type { PreparedAnswer } from '../prepared-answers.ts';

/** Bodies of successful answers to an operation that expects JSON. */
const ANSWERS: Readonly<Record<string, PreparedAnswer>> = {
  'an object': { body: '{"id":"a","unknown":{"deep":[1,null]},"object":"model"}' },
  'an object in pieces': { body: ['{"id":', '"ä', '€"}'] },
  'an object without a request id': { headers: { 'x-request-id': [] }, body: '{"id":"a"}' },
  'a list': { body: '[{"id":"a"},2]' },
  'a string': { body: '"text"' },
  'a number': { body: '1.5e3' },
  true: { body: 'true' },
  null: { body: 'null' },
  'a number that is too large': { body: '{"n":123456789012345678901234567890}' },
  'a member __proto__': { body: '{"__proto__":{"a":1},"b":2}' },
  'a JSON type of its own': {
    headers: { 'content-type': 'application/vnd.x+json' },
    body: '{"id":"a"}',
  },
  'a type with a charset': {
    headers: { 'content-type': 'Application/JSON; charset=UTF-8' },
    body: '{"id":"é"}',
  },
  'a byte order mark': { body: '\uFEFF{"id":"a"}' },
  'white space': { body: ' \n{"id":"a"}\n ' },
  'status 201': { status: 201, body: '{"id":"a"}' },
  'status 204': { status: 204 },
  'an empty body of length 0': { headers: { 'content-length': '0' } },
  'an empty body of text': { headers: { 'content-type': 'text/plain' } },
  'plain text': { headers: { 'content-type': 'text/plain' }, body: 'hello' },
  'plain text that looks like JSON': {
    headers: { 'content-type': 'text/plain' },
    body: '{"id":"a"}',
  },
  subtitles: { headers: { 'content-type': 'text/vtt' }, body: 'WEBVTT\n\n' },
  'no type': { headers: { 'content-type': [] }, body: 'hello' },
  'no type, and JSON': { headers: { 'content-type': [] }, body: '{"id":"a"}' },
  'an HTML page': { headers: { 'content-type': 'text/html' }, body: '<html></html>' },
  'broken JSON': { body: '{"id":"a' },
  'nothing where JSON was announced': { body: '' },
  'a cut body': { headers: { 'content-length': '20' }, body: '{"id":"a"', cut: true },
};

/** Answers with a value. */
export function valueCases(): AnswerGroup {
  const cases = Object.entries(ANSWERS).map(([name, answer]): AnswerCase => ({
    name,
    answers: [answer],
    run: (client) => client.models.retrieve('a'),
  }));
  return { group: 'values', cases: [...cases, ...ownValues] };
}

const response = {
  id: 'resp_1',
  object: 'response',
  output: [
    { type: 'reasoning', summary: [] },
    { type: 'message', content: [{ type: 'output_text', text: 'Hello' }, { type: 'refusal' }] },
    { type: 'message', content: [{ type: 'output_text', text: ', world' }] },
  ],
};

const floats = Buffer.from(new Float32Array([0.5, -1, 2]).buffer).toString('base64');

const ownValues: AnswerCase[] = [
  {
    name: 'the text of a response',
    answers: [{ body: JSON.stringify(response) }],
    run: async (client) => {
      const { output_text, output } = await client.responses.create({ model: 'm', input: 'i' });
      return { output_text, output };
    },
  },
  {
    name: 'a response as JSON',
    answers: [{ body: JSON.stringify(response) }],
    run: async (client) =>
      JSON.stringify(await client.responses.create({ model: 'm', input: 'i' })),
  },
  {
    name: 'a response without output',
    answers: [{ body: '{"id":"resp_1","object":"response","output":[]}' }],
    run: async (client) => (await client.responses.retrieve('resp_1')).output_text,
  },
  {
    name: 'an embedding',
    answers: [
      { body: JSON.stringify({ object: 'list', data: [{ index: 0, embedding: floats }] }) },
    ],
    run: (client) => client.embeddings.create({ model: 'm', input: 'i' }),
  },
  {
    name: 'an embedding requested as base64',
    answers: [
      { body: JSON.stringify({ object: 'list', data: [{ index: 0, embedding: floats }] }) },
    ],
    run: (client) =>
      client.embeddings.create({ model: 'm', input: 'i', encoding_format: 'base64' }),
  },
  {
    name: 'a transcription as text',
    answers: [{ headers: { 'content-type': 'text/plain' }, body: 'hello\n' }],
    run: (client) =>
      client.audio.transcriptions.create({
        model: 'm',
        file: new File(['x'], 'a.mp3'),
        response_format: 'text',
      }),
  },
  {
    name: 'get, as data',
    answers: [{ body: '{"a":1}' }],
    run: (client) => client.get('/a'),
  },
  {
    name: 'an answer after two retries',
    answers: [
      { status: 503, headers: { 'retry-after-ms': '1' } },
      { status: 429, headers: { 'retry-after-ms': '1' } },
      { body: '{"id":"a"}' },
    ],
    run: (client) => client.models.retrieve('a'),
    options: { maxRetries: 2 },
  },
];
