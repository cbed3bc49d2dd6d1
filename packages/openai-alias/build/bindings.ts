import type { Surface, SurfaceExport, SurfaceModule } from './surface.ts';

/** The values that a module of petrel exports, or null where there is no such module. */
export type PetrelModules = (path: string) => Record<string, unknown> | null;

/** Where the value of an export comes from. */
export type Binding =
  /** Another file of this package, which declares it. */
  | { kind: 'file'; file: string; name: string }
  /** A module of petrel. */
  | { kind: 'petrel'; path: string; name: string }
  /** A class on `OpenAI`: `Chat.Completions`. It has the helpers that the class of the module has not. */
  | { kind: 'member'; path: string }
  /** The version of the package. */
  | { kind: 'version' }
  /** It is not in petrel. */
  | { kind: 'missing'; reason: string; statics: readonly string[] };

/** A file of this package. */
export interface AliasFile {
  /** Its path without suffix. */
  path: string;
  /** Whether petrel has a module of that path, whose types it has. */
  inPetrel: boolean;
  bindings: ReadonlyMap<string, Binding>;
  /** Methods of the resource classes that it declares. */
  methods: ReadonlyMap<string, readonly string[]>;
  /** Files that it loads besides those that it takes exports from. */
  loads: readonly string[];
}

/** Names that are not in petrel, such as `lib/Util: isPresent`, by how they begin, and why. */
export type MissingReasons = readonly { names: readonly string[]; reason: string }[];

/** Finds what petrel has in place of each export of the reference client. */
export class Binder {
  readonly #surface: Surface;
  readonly #petrel: PetrelModules;
  readonly #reasons: MissingReasons;

  constructor(surface: Surface, petrel: PetrelModules, reasons: MissingReasons) {
    this.#surface = surface;
    this.#petrel = petrel;
    this.#reasons = reasons;
  }

  /** @throws Error when a name is not in petrel, and no reason is given */
  files(): AliasFile[] {
    const files = Object.entries(this.#surface.modules).map(([path, exports]) => {
      const bindings = new Map(
        Object.entries(exports).map(([name, found]) => [name, this.#bind(path, name, found)]),
      );
      const inPetrel = this.#petrel(path) !== null;
      return {
        path,
        inPetrel,
        bindings,
        methods: this.#methods(path, exports, bindings),
        loads: [],
      };
    });
    // Tools that watch for the files of resources see them when the client is loaded.
    const resources = files.filter(({ methods }) => methods.size > 0).map(({ path }) => path);
    return files.map((file) => (file.path === 'client' ? { ...file, loads: resources } : file));
  }

  /** The methods of the resource classes of a module. */
  #methods(
    path: string,
    exports: SurfaceModule,
    bindings: ReadonlyMap<string, Binding>,
  ): Map<string, string[]> {
    const methods = new Map<string, string[]>();
    if (!path.startsWith('resources/')) return methods;
    for (const [name, binding] of bindings) {
      const found = exports[name]?.member === undefined ? [] : methodsOf(this.#value(binding));
      if (found.length > 0) methods.set(name, found);
    }
    return methods;
  }

  #bind(path: string, name: string, found: SurfaceExport): Binding {
    if (found.from !== undefined) {
      return { kind: 'file', file: found.from, name: found.name ?? name };
    }
    if (path === 'version') return { kind: 'version' };
    const origin = this.#find(path, name);
    const { member = '', statics = [] } = found;
    const composed = member === '' ? undefined : this.#member(member);
    if (composed !== undefined && composed !== (origin && this.#value(origin))) {
      return { kind: 'member', path: member };
    }
    return origin ?? { kind: 'missing', reason: this.#reason(path, name), statics };
  }

  /** The module of petrel that has the name: the same one, or another that passes it on. */
  #find(path: string, name: string): Binding | null {
    if (this.#has(path, name)) return { kind: 'petrel', path, name };
    for (const [other, exports] of Object.entries(this.#surface.modules)) {
      for (const [known, { from, name: original = known }] of Object.entries(exports)) {
        if (from !== path || original !== name || !this.#has(other, known)) continue;
        return { kind: 'petrel', path: other, name: known };
      }
    }
    return null;
  }

  #has(path: string, name: string): boolean {
    return this.#petrel(path)?.[name] !== undefined;
  }

  #member(path: string): unknown {
    return path
      .split('.')
      .reduce<unknown>(
        (owner, name) => Reflect.get(Object(owner), name),
        this.#petrel('index')?.['OpenAI'],
      );
  }

  #value(binding: Binding): unknown {
    if (binding.kind === 'member') return this.#member(binding.path);
    return binding.kind === 'petrel' ? this.#petrel(binding.path)?.[binding.name] : undefined;
  }

  #reason(path: string, name: string): string {
    const missing = `${path}: ${name}`;
    const known = this.#reasons.find(({ names }) =>
      names.some((start) => missing.startsWith(start)),
    );
    if (known !== undefined) return known.reason;
    throw new Error(`${missing} is not in petrel. Give the reason in missing.json.`);
  }
}

/** The methods of a class and of those above it, without the base class of resources. */
function methodsOf(value: unknown): string[] {
  const names = new Set<string>();
  if (typeof value !== 'function') return [];
  let prototype: object = value.prototype;
  while (Object.getPrototypeOf(Object.getPrototypeOf(prototype)) !== null) {
    for (const [name, { value: member }] of Object.entries(
      Object.getOwnPropertyDescriptors(prototype),
    )) {
      if (typeof member === 'function' && name !== 'constructor') names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...names];
}
