import type { Names } from '@petrel/spec/names';
import type { Operation } from './operation.ts';
import { kebabCase, pascalCase } from './spelling.ts';

/** A group of methods of the client, and the class that holds them. */
export interface Resource {
  /** `['chat', 'completions']` */
  path: string[];
  /** `Completions` */
  className: string;
  /** Module of the class: `chat/completions/completions`. */
  module: string;
  operations: Operation[];
  children: Resource[];
}

/** The tree of resources that the operations' methods span; the root itself is the client. */
export function resourceTree(operations: readonly Operation[], names: Names): Resource[] {
  const roots: Resource[] = [];
  for (const operation of operations) {
    grow(roots, operation.resource, names)?.operations.push(operation);
  }
  for (const path of names.resources) grow(roots, path.split('.'), names);
  settle(roots, new Set(names.types.map(({ module }) => module)));
  return roots;
}

/** The resource at a path, made with its parents where there is none yet. */
function grow(roots: Resource[], path: string[], names: Names): Resource | undefined {
  let siblings = roots;
  let resource: Resource | undefined;
  for (const [depth, segment] of path.entries()) {
    resource = siblings.find((sibling) => sibling.path[depth] === segment);
    if (resource === undefined) {
      const className = names.classes[segment] ?? pascalCase(segment);
      const own = path.slice(0, depth + 1);
      resource = { path: own, className, module: '', operations: [], children: [] };
      siblings.push(resource);
    }
    siblings = resource.children;
  }
  return resource;
}

/** All resources of a tree, parents before their children. */
export function allResources(roots: readonly Resource[]): Resource[] {
  return roots.flatMap((resource) => [resource, ...allResources(resource.children)]);
}

/** Sorts the tree and gives each resource its module: in a folder when it has children, or its types are. */
function settle(resources: Resource[], modules: ReadonlySet<string>): void {
  resources.sort((a, b) => (a.className < b.className ? -1 : 1));
  for (const resource of resources) {
    const folders = resource.path.map(kebabCase);
    const last = folders.at(-1) ?? '';
    const inFolder = [...folders, last].join('/');
    const hasFolder = resource.children.length > 0 || modules.has(inFolder);
    resource.module = hasFolder ? inFolder : folders.join('/');
    settle(resource.children, modules);
  }
}
