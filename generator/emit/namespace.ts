import type { Resource } from '../model/resource-tree.ts';
import type { TypesByModule } from './index-emitter.ts';
import type { ModuleWriter } from './module-writer.ts';

/** The types people reach through a class: its own, and those of the classes right below it. */
export function reachableTypes(
  { module, className, children }: Resource,
  types: TypesByModule,
  writer: ModuleWriter,
): string[] {
  const taken = new Set([className, ...children.map((child) => child.className)]);
  const reachable: string[] = [];
  for (const source of [module, ...children.map((child) => child.module)]) {
    for (const name of types.get(source) ?? []) {
      if (taken.has(name)) continue;
      taken.add(name);
      reachable.push(name);
      writer.use(`models/${source}.ts`, `type ${name}`);
    }
  }
  return reachable;
}

/** The namespace of a class: its types, and the classes below it. */
export function namespace(
  className: string,
  children: readonly Pick<Resource, 'className'>[],
  types: readonly string[],
): string[] {
  const members = [
    ...children.map((child) => child.className),
    ...types.map((name) => `type ${name}`),
  ];
  if (members.length === 0) return [];
  return [
    `export declare namespace ${className} {`,
    '  export {',
    ...members.map((member) => `    ${member},`),
    '  };',
    '}',
  ];
}
