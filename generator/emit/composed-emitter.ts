import type { Resource } from '../model/resource-tree.ts';
import { kebabCase } from '../model/spelling.ts';
import type { Descriptions } from './descriptions.ts';
import { docstring } from './docstring.ts';
import type { TypesByModule } from './index-emitter.ts';
import { ModuleWriter } from './module-writer.ts';
import { namespace, reachableTypes } from './namespace.ts';
import { subresourceProperty, subresourceStatement } from './resource-emitter.ts';

/**
 * Resources with helpers, and the files of the hand-written classes that add them. The class of
 * `Completions` is `CompletionsWithHelpers`, which extends it.
 */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['batches', '../helpers/polling/batches-with-helpers.ts'],
  ['beta.agents.environments.files', '../helpers/agents/files-with-helpers.ts'],
  ['beta.agents.sessions', '../helpers/agents/sessions-with-helpers.ts'],
  ['beta.agents.sessions.artifacts', '../helpers/agents/artifacts-with-helpers.ts'],
  ['beta.agents.sessions.turns', '../helpers/polling/turns-with-helpers.ts'],
  ['beta.realtime', '../realtime/beta-realtime-with-helpers.ts'],
  ['beta.responses', '../helpers/polling/beta-responses-with-helpers.ts'],
  ['beta.threads', '../helpers/assistants/threads-with-helpers.ts'],
  ['beta.threads.runs', '../helpers/assistants/runs-with-helpers.ts'],
  ['chat.completions', '../helpers/chat-completions/completions-with-helpers.ts'],
  ['evals.runs', '../helpers/polling/eval-runs-with-helpers.ts'],
  ['files', '../helpers/files/files-with-helpers.ts'],
  ['fineTuning.jobs', '../helpers/polling/fine-tuning-jobs-with-helpers.ts'],
  ['realtime', '../realtime/realtime-with-helpers.ts'],
  ['responses', '../helpers/responses/responses-with-helpers.ts'],
  ['uploads', '../helpers/uploads/uploads-with-helpers.ts'],
  ['vectorStores', '../helpers/vector-stores/vector-stores-with-helpers.ts'],
  ['vectorStores.fileBatches', '../helpers/vector-stores/file-batches-with-helpers.ts'],
  ['vectorStores.files', '../helpers/vector-stores/files-with-helpers.ts'],
  ['videos', '../helpers/polling/videos-with-helpers.ts'],
]);

/** The file of the hand-written class that adds helpers to a resource, from the folder of the generated code. */
export function helperFile({ path }: Resource): string | undefined {
  return HELPERS.get(path.join('.'));
}

/** The file of the class that `OpenAI` has for a resource. */
export function classFile(resource: Resource): string {
  return isComposed(resource) ? composedFile(resource) : `resources/${resource.module}.ts`;
}

/**
 * Writes the classes that `OpenAI` has in place of those without helpers: of resources that
 * have helpers, and of those above them. What is imported alone stays without.
 */
export function emitComposed(
  resources: readonly Resource[],
  types: TypesByModule,
  docs: Descriptions,
): Map<string, string> {
  const composed = resources.filter(isComposed);
  return new Map(
    composed.map((resource) => [composedFile(resource), emitClass(resource, types, docs)]),
  );
}

function isComposed(resource: Resource): boolean {
  return HELPERS.has(resource.path.join('.')) || resource.children.some(isComposed);
}

function composedFile({ path }: Resource): string {
  return `composed/${path.map(kebabCase).join('/')}.ts`;
}

function emitClass(resource: Resource, types: TypesByModule, docs: Descriptions): string {
  const writer = new ModuleWriter(composedFile(resource));
  const { className, children, path } = resource;
  const file = kebabCase(path[0] ?? '');
  const text = [docs.resource(file, path.join('.'))];
  const composed = children.filter(isComposed);
  const members = composed.map((child) =>
    subresourceProperty(child, 'this._client', file, docs, 'override '),
  );
  const base = baseClass(resource, writer);
  writer.line(...docstring({ text }, ''), `export class ${className} extends ${base} {`);
  writer.line(...members.flatMap((lines) => [...lines, '']).slice(0, -1), '}', '');
  writer.line(
    ...composed.map((child) => subresourceStatement(className, child, writer, classFile(child))),
  );
  for (const child of children) writer.use(classFile(child), child.className);
  writer.line('', ...namespace(className, children, reachableTypes(resource, types, writer)));
  return writer.toString();
}

function baseClass(resource: Resource, writer: ModuleWriter): string {
  const { children, className, module } = resource;
  const helpers = helperFile(resource);
  const replaced = children.filter(isComposed).map((child) => `'${child.className}'`);
  const operations = helpers === undefined ? `${className}Operations` : `${className}WithHelpers`;
  if (helpers === undefined) {
    writer.use(`resources/${module}.ts`, `${className} as ${operations}`);
  } else {
    writer.use(helpers, operations);
  }
  if (replaced.length === 0) return operations;
  writer.use('../core/client/resource-client.ts', 'type ResourceClient');
  const base = `${className}Base`;
  const statics = `Omit<typeof ${operations}, ${["'prototype'", ...replaced].join(' | ')}>`;
  const type = `${statics} & (new (client: ResourceClient) => ${operations})`;
  writer.line(
    '// Without the classes that are replaced: a namespace does not hide inherited static members.',
    `const ${base}: ${type} = ${operations};`,
    '',
  );
  return base;
}
