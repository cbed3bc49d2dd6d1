import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as helperErrors from '../src/error.ts';
import * as errors from '../src/openai/errors.ts';

const SOURCES = join(import.meta.dirname, '../src');
const FOLDERS = ['core/errors', 'helpers/structured-output'];

/** An error class as its source declares it. */
interface ErrorClass {
  name: string;
  parent: string;
  when: string;
  fields: { name: string; what: string }[];
}

const reply = (status: number): errors.APIStatusError =>
  errors.statusError(status, undefined, undefined, undefined);

/** Instances of every class that is made as such, as different as they come. */
const samples: Readonly<Record<string, errors.OpenAIError[]>> = {
  OpenAIError: [
    new errors.OpenAIError(),
    new errors.OpenAIError('', { code: 'configuration' }),
    new errors.OpenAIError('', { code: 'client_closed' }),
  ],
  APIStatusError: [reply(408), reply(418)],
  BadRequestError: [reply(400)],
  AuthenticationError: [reply(401)],
  PermissionDeniedError: [reply(403)],
  NotFoundError: [reply(404)],
  ConflictError: [reply(409)],
  UnprocessableEntityError: [reply(422)],
  RateLimitError: [
    reply(429),
    errors.statusError(429, { code: 'insufficient_quota' }, '', undefined),
  ],
  InternalServerError: [reply(500), reply(501), reply(503)],
  APIConnectionError: [
    new errors.APIConnectionError(),
    new errors.APIConnectionError({ retryable: false }),
  ],
  APIConnectionTimeoutError: [
    new errors.APIConnectionTimeoutError(),
    new errors.APIConnectionTimeoutError({ phase: 'deadline' }),
  ],
  StreamTruncatedError: [new errors.StreamTruncatedError()],
  APIUserAbortError: [new errors.APIUserAbortError()],
  APIResponseValidationError: [new errors.APIResponseValidationError({ message: '' })],
  SchemaValidationError: [new helperErrors.SchemaValidationError([])],
  StructuredOutputError: [new helperErrors.StructuredOutputError('')],
  LengthFinishReasonError: [new helperErrors.LengthFinishReasonError()],
  ContentFilterFinishReasonError: [new helperErrors.ContentFilterFinishReasonError()],
  OAuthError: [new errors.OAuthError(401, { error: 'invalid_grant' }, new Headers())],
  SubjectTokenProviderError: [new errors.SubjectTokenProviderError('', 'kubernetes')],
  InvalidWebhookSignatureError: [
    new errors.InvalidWebhookSignatureError(''),
    new errors.InvalidWebhookSignatureError('', { code: 'webhook_replayed' }),
  ],
};

/** The error classes, parents before their children. */
export function errorClasses(): ErrorClass[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCES, folder)).map((file) => join(SOURCES, folder, file)),
  ).filter((file) => file.endsWith('-error.ts'));
  const classes = files.flatMap((file) => readClasses(readFileSync(file, 'utf8')));
  const below = (parent: string): ErrorClass[] =>
    classes
      .filter((found) => found.parent === parent)
      .sort((a, b) => statusOf(a.name) - statusOf(b.name))
      .flatMap((found) => [found, ...below(found.name)]);
  return below('Error');
}

/** The table of classes in the guide. */
export function classTable(): string {
  const rows = errorClasses().map(({ name, parent, when }) => {
    const instances = samples[name] ?? [];
    const cells = [
      `\`${name}\``,
      `\`${parent}\``,
      when,
      codesOf(name, instances),
      answers(instances),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| Class | Extends | When | `code` | `retryable` |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The table of fields in the guide. */
export function fieldTable(): string {
  const rows = errorClasses().flatMap(({ name, fields }) =>
    fields.map((field) => `| \`${field.name}\` | \`${name}\` | ${field.what} |`),
  );
  return ['| Field | Since | What |', '|---|---|---|', ...rows, ''].join('\n');
}

/** Every code that the client gives an error of its own, as its sources have them. */
export function codesInSource(): string[] {
  const codes = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.startsWith('generated'))
    .flatMap((file) => [
      ...readFileSync(join(SOURCES, file), 'utf8').matchAll(/\bcode(?:: | = )'([a-z_]+)'(?! in)/g),
    ])
    .map(([, code = '']) => code);
  return [...new Set([...codes, new errors.OpenAIError().code ?? ''])].sort();
}

/** Names of classes that are made as such, and of which there is an instance. */
export function sampledClasses(): string[] {
  for (const [name, instances] of Object.entries(samples)) {
    const other = instances.find((instance) => instance.name !== name);
    if (other !== undefined) throw new Error(`An instance of ${name} calls itself ${other.name}.`);
  }
  return Object.keys(samples);
}

function readClasses(source: string): ErrorClass[] {
  const declared = source.matchAll(
    /\/\*\*((?:(?!\*\/).)*)\*\/\nexport class (\w+)(?:<(?:[^{}]|\n)*?>)? extends (\w+)/gs,
  );
  return [...declared].map(([, comment = '', name = '', parent = '']) => ({
    name,
    parent,
    when: textOf(comment),
    fields: readFields(source),
  }));
}

/** What a class adds to its parent: documented properties and getters that override nothing. */
function readFields(source: string): ErrorClass['fields'] {
  const declared = source.matchAll(
    /^ {2}\/\*\*((?:(?!\*\/).)*)\*\/\n {2}(?:declare )?(?:readonly )?(?:get )?(\w+)(?:\(\))?: [^(\n]+$/gms,
  );
  return [...declared].map(([, comment = '', name = '']) => ({ name, what: textOf(comment) }));
}

function textOf(comment: string): string {
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (?:\w+\.)?(\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}

function statusOf(name: string): number {
  return samples[name]?.map((error) => Number(Reflect.get(error, 'status')) || 999)[0] ?? 0;
}

function codesOf(name: string, instances: errors.OpenAIError[]): string {
  if (instances.length === 0) return '–';
  if (instances.some((instance) => instance instanceof errors.APIStatusError))
    return 'the API’s own';
  const codes = [...new Set(instances.map(({ code }) => `\`${code}\``))];
  if (codes.includes('`undefined`')) throw new Error(`${name} has no code.`);
  return codes.join(', ');
}

function answers(instances: errors.OpenAIError[]): string {
  const values = [...new Set(instances.map(({ retryable }) => (retryable ? 'yes' : 'no')))];
  return values.length === 0 ? '–' : values.join(' or ');
}
