import type { Resource } from '../model/resource-tree.ts';
import type { Descriptions } from './descriptions.ts';
import { helperMethods } from './helper-methods.ts';
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
    `${count} methods of ${resources.length} resources. Each takes its request options last. Methods without a`,
    'request are built on top of the others.',
  ];
  for (const resource of resources) {
    const helpers = helperMethods(resource);
    if (resource.operations.length + helpers.length === 0) continue;
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
    for (const helper of helpers) lines.push(`| \`${name}.${helper.name}\` | | ${helper.text} |`);
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
