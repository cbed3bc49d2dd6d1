import type { Resource } from '../model/resource-tree.ts';
import { classFile } from './composed-emitter.ts';
import type { Descriptions } from './descriptions.ts';
import { docstring } from './docstring.ts';
import { gathered, type TypesByModule } from './index-emitter.ts';
import { ModuleWriter } from './module-writer.ts';
import { namespace } from './namespace.ts';
import { subresourceProperty, subresourceStatement } from './resource-emitter.ts';

const CLASS = 'OpenAI';

/** Types of the runtime that people reach through the class, by the file that declares them. */
const RUNTIME: Readonly<Record<string, readonly string[]>> = {
  '../openai/base-url.ts': ['DataResidency'],
  '../core/call/request-options.ts': ['RequestOptions'],
  '../core/pages/pagination.ts': [
    'ConversationCursorPageParams',
    'ConversationCursorPageResponse',
    'CursorPageParams',
    'CursorPageResponse',
    'NextCursorPageParams',
    'NextCursorPageResponse',
    'PageResponse',
    'TokenPageParams',
    'TokenPageResponse',
  ],
};

/** Classes of pages that are members of the class. */
const PAGES: readonly string[] = [
  'ConversationCursorPage',
  'CursorPage',
  'NextCursorPage',
  'Page',
  'TokenPage',
];

/** How bodies other than JSON are written and read, for calls by verb and path. */
const CODECS: Readonly<Record<string, string>> = {
  writeForm: '../core/request/write-form.ts',
  reportingBody: '../core/request/upload-progress.ts',
  readStream: '../openai/read-stream.ts',
  readBinary: '../core/response/read-binary.ts',
  resumeStream: '../openai/resume-stream.ts',
};

/** Classes of errors that are members of the class; two have a second name. */
const ERRORS: readonly (readonly [member: string, className: string])[] = [
  ['OpenAIError', 'OpenAIError'],
  ['APIError', 'APIError'],
  ['APIStatusError', 'APIStatusError'],
  ['APIConnectionError', 'APIConnectionError'],
  ['APIConnectionTimeoutError', 'APIConnectionTimeoutError'],
  ['APITimeoutError', 'APIConnectionTimeoutError'],
  ['APIUserAbortError', 'APIUserAbortError'],
  ['NotFoundError', 'NotFoundError'],
  ['ConflictError', 'ConflictError'],
  ['RateLimitError', 'RateLimitError'],
  ['BadRequestError', 'BadRequestError'],
  ['AuthenticationError', 'AuthenticationError'],
  ['InternalServerError', 'InternalServerError'],
  ['PermissionDeniedError', 'PermissionDeniedError'],
  ['UnprocessableEntityError', 'UnprocessableEntityError'],
  ['InvalidWebhookSignatureError', 'InvalidWebhookSignatureError'],
];

/** Functions that are members of the class. */
const FUNCTIONS: readonly string[] = ['toFile', 'toStreamingFile'];

/**
 * Writes the client class: the hand-written client plus a property for each resource, every codec of
 * bodies, the classes of errors as members, and the
 * namespace through which people reach classes and types (`OpenAI.Chat`, `OpenAI.ChatCompletion`).
 */
export function emitClient(
  resources: readonly Resource[],
  types: TypesByModule,
  docs: Descriptions,
): string {
  const writer = new ModuleWriter('openai.ts');
  const roots = resources.filter(({ path }) => path.length === 1);
  writer.use('../client.ts', 'Client');
  const doc = 'The client of the OpenAI API, and of every server that speaks its protocol.';
  writer.line(...docstring({ text: [doc] }, ''), `export class ${CLASS} extends Client {`);
  writer.line(`  static override readonly petrelName: string = '${CLASS}';`, '');
  writer.line(`  static readonly ${CLASS}: typeof ${CLASS} = ${CLASS};`, '');
  writer.line(...staticMembers(writer), '');
  const properties = roots.map((root) =>
    subresourceProperty(root, 'this', root.module.split('/')[0] ?? '', docs),
  );
  writer.line(
    ...properties.flatMap((lines) => [...lines, '']),
    ...codecs(writer),
    '',
    ...fileAccess(writer),
    '',
    ...credentialSources(writer),
    '}',
    '',
  );
  writer.line(...roots.map((root) => subresourceStatement(CLASS, root, writer, classFile(root))));
  for (const name of PAGES) {
    writer.use('../core/pages/pagination.ts', name);
    writer.line(`${CLASS}.${name} = ${name};`);
  }
  const seen = new Set(roots.map(({ className }) => className));
  const names: string[] = [];
  for (const module of gathered('', [...types.keys()])) {
    for (const name of types.get(module) ?? []) {
      if (seen.has(name)) continue;
      seen.add(name);
      names.push(name);
      writer.use(`models/${module}.ts`, `type ${name}`);
    }
  }
  for (const [file, runtimeTypes] of Object.entries(RUNTIME)) {
    names.push(...runtimeTypes);
    for (const name of runtimeTypes) writer.use(file, `type ${name}`);
  }
  writer.line(
    '',
    ...namespace(CLASS, [...roots, ...PAGES.map((className) => ({ className }))], names),
  );
  return writer.toString();
}

function staticMembers(writer: ModuleWriter): string[] {
  for (const [, className] of ERRORS) writer.use('../openai/errors.ts', className);
  for (const name of FUNCTIONS) writer.use('../core/request/uploads.ts', name);
  writer.use('../core/call/timeouts.ts', 'DEFAULT_TIMEOUT');
  const members = [...ERRORS, ...FUNCTIONS.map((name) => [name, name] as const)];
  return [
    '  /** Milliseconds for each step of an attempt, unless options change it. */',
    '  static readonly DEFAULT_TIMEOUT: number = DEFAULT_TIMEOUT;',
    ...members.map(([member, name]) => `  static readonly ${member}: typeof ${name} = ${name};`),
  ];
}

function codecs(writer: ModuleWriter): string[] {
  for (const [name, file] of Object.entries(CODECS)) writer.use(file, name);
  writer.use('../core/call/body-codecs.ts', 'type BodyCodecs');
  return [
    '  protected override bodyCodecs(): BodyCodecs {',
    `    return { ${Object.keys(CODECS).join(', ')} };`,
    '  }',
  ];
}

function fileAccess(writer: ModuleWriter): string[] {
  writer.use('../file-access.ts', 'fileAccess');
  writer.use('../core/call/form-options.ts', 'type FileAccess');
  return ['  /** @internal */', '  _fileAccess(): FileAccess {', '    return fileAccess;', '  }'];
}

function credentialSources(writer: ModuleWriter): string[] {
  writer.use('../credential-sources.ts', 'credentialSources');
  writer.use('../credential-sources.ts', 'type CredentialSources');
  return [
    '  protected override credentialSources(): CredentialSources {',
    '    return credentialSources;',
    '  }',
  ];
}
