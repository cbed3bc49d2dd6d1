import type { Resource } from '../model/resource-tree.ts';
import type { Descriptions } from './descriptions.ts';
import { docstring } from './docstring.ts';
import { gathered, type TypesByModule } from './index-emitter.ts';
import { ModuleWriter } from './module-writer.ts';
import { namespace } from './namespace.ts';
import { subresourceProperty, subresourceStatement } from './resource-emitter.ts';

const CLASS = 'OpenAI';

/** Types of the runtime that people reach through the class, by the file that declares them. */
const RUNTIME: Readonly<Record<string, readonly string[]>> = {
  '../client-options.ts': ['DataResidency'],
  '../core/call/request-options.ts': ['RequestOptions'],
  '../core/pages/pagination.ts': [
    'ConversationCursorPage',
    'ConversationCursorPageParams',
    'ConversationCursorPageResponse',
    'CursorPage',
    'CursorPageParams',
    'CursorPageResponse',
    'NextCursorPage',
    'NextCursorPageParams',
    'NextCursorPageResponse',
    'Page',
    'PageResponse',
    'TokenPage',
    'TokenPageParams',
    'TokenPageResponse',
  ],
};

/**
 * Writes the client class: the hand-written client plus a property for each resource, and the
 * namespace through which people reach classes and types (`OpenAI.Chat`, `OpenAI.ChatCompletion`).
 */
export function emitClient(
  resources: readonly Resource[],
  types: TypesByModule,
  docs: Descriptions,
): string {
  const writer = new ModuleWriter('openai.ts');
  const roots = resources.filter(({ path }) => path.length === 1);
  writer.use('../complete-client.ts', 'CompleteClient');
  const doc = 'The client of the OpenAI API, and of every server that speaks its protocol.';
  writer.line(...docstring({ text: [doc] }, ''), `export class ${CLASS} extends CompleteClient {`);
  writer.line(`  static override readonly petrelName: string = '${CLASS}';`, '');
  writer.line(`  static readonly ${CLASS}: typeof ${CLASS} = ${CLASS};`, '');
  const properties = roots.map((root) =>
    subresourceProperty(root, 'this', root.module.split('/')[0] ?? '', docs),
  );
  writer.line(...properties.flatMap((lines) => [...lines, '']).slice(0, -1), '}', '');
  writer.line(...roots.map((root) => subresourceStatement(CLASS, root, writer)));
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
  writer.line('', ...namespace(CLASS, roots, names));
  return writer.toString();
}
