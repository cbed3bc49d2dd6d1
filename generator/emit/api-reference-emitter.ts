import type { Resource } from '../model/resource-tree.ts';
import type { Descriptions } from './descriptions.ts';
import type { TypesByModule } from './index-emitter.ts';

/** Writes the list of all methods and types, resource by resource. */
export function emitApiReference(
  resources: readonly Resource[],
  types: TypesByModule,
  docs: Descriptions,
): string {
  const count = resources.reduce((sum, { operations }) => sum + operations.length, 0);
  const lines = [
    '# The API of petrel',
    '',
    'Written by `npm run generate` from `spec/`. Do not edit.',
    '',
    `${count} methods of ${resources.length} resources. Each takes its request options last.`,
  ];
  for (const resource of resources) {
    if (resource.operations.length === 0) continue;
    const { module, path, operations } = resource;
    const name = path.join('.');
    lines.push('', `## client.${name}`);
    const file = module.split('/')[0] ?? module;
    const about = docs.resource(file, name);
    if (about !== '') lines.push('', about);
    lines.push('', '| method | request | |', '|---|---|---|');
    for (const { method, key, deprecated } of operations) {
      const [verb = '', target = ''] = key.split(' ');
      const what = [deprecated ? '**Deprecated.**' : '', docs.operation(file, method)]
        .join(' ')
        .trim();
      lines.push(
        `| \`${method}\` | \`${verb.toUpperCase()} ${target}\` | ${what.replaceAll(/\s+/g, ' ')} |`,
      );
    }
    const names = types.get(module) ?? [];
    if (names.length > 0) {
      lines.push(
        '',
        `Types, from \`petrel/resources/${module}\`:`,
        '',
        names.map((type) => `\`${type}\``).join(', '),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
