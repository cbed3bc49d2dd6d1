import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { StrippedDocument } from './strip-document.ts';

/** What the importer knows of names: enough to put facts where people will look for them. */
export interface Places {
  /** Client methods by `verb path`: `post /chat/completions` → `chat.completions.create`. */
  methods: ReadonlyMap<string, string>;
  /** Modules by the component schema they take a public type from. */
  modules: ReadonlyMap<string, string>;
}

/** The content of one file of `spec/api`: a part of the document, in the document's shape. */
export interface ResourceFile {
  paths?: JsonObject;
  webhooks?: JsonObject;
  components?: Record<string, JsonObject>;
}

/** Distributes the facts over one file a resource; what belongs to none goes to `shared`. */
export function resourceFiles(
  stripped: StrippedDocument,
  places: Places,
): Map<string, ResourceFile> {
  const files = new Map<string, ResourceFile>();
  const file = (name: string): ResourceFile => {
    const found = files.get(name) ?? {};
    files.set(name, found);
    return found;
  };
  for (const [path, item] of Object.entries(stripped.paths)) {
    (file(resourceOfPath(path, item, places)).paths ??= {})[path] = item;
  }
  if (Object.keys(stripped.webhooks).length > 0) file('webhooks').webhooks = stripped.webhooks;
  const reached = reachedSchemas(files, stripped.components['schemas'] ?? {});
  for (const [kind, members] of Object.entries(stripped.components)) {
    for (const [name, member] of Object.entries(members)) {
      const resource = kind === 'schemas' ? resourceOfSchema(name, places, reached) : 'shared';
      const components = (file(resource).components ??= {});
      (components[kind] ??= {})[name] = member;
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function resourceOfPath(path: string, item: JsonObject, places: Places): string {
  for (const verb of Object.keys(item)) {
    const method = places.methods.get(`${verb} ${path}`);
    if (method !== undefined) return kebab(method.split('.')[0] ?? method);
  }
  return kebab(path.split(/[/?]/)[1] ?? 'shared');
}

function resourceOfSchema(name: string, places: Places, reached: Map<string, Set<string>>): string {
  const module = places.modules.get(name);
  if (module !== undefined) return module.split('/')[0] ?? module;
  const resources = [...(reached.get(name) ?? [])];
  return resources.length === 1 && resources[0] !== undefined ? resources[0] : 'shared';
}

/** For each component schema the resources whose operations lead to it. */
function reachedSchemas(
  files: Map<string, ResourceFile>,
  schemas: JsonObject,
): Map<string, Set<string>> {
  const reached = new Map<string, Set<string>>();
  for (const [resource, content] of files) {
    const open = references([content.paths ?? {}, content.webhooks ?? {}]);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const resources = reached.get(name) ?? new Set();
      if (resources.has(resource)) continue;
      reached.set(name, resources.add(resource));
      open.push(...references(schemas[name] ?? null));
    }
  }
  return reached;
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const target = value['$ref'];
  const own = typeof target === 'string' ? [target.slice(target.lastIndexOf('/') + 1)] : [];
  return own.concat(...Object.values(value).map(references));
}

function kebab(name: string): string {
  return name.replaceAll('_', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
