import { parse } from 'yaml';
import { isObject, type JsonObject } from '@petrel/spec/json';
import { SpecError } from '@petrel/spec/spec-error';
import type { Resource } from '../model/resource-tree.ts';
import type { Files } from '../write-files.ts';

/** Descriptions of the API in our own words, from the files of `spec/docs`. */
export class Descriptions {
  readonly #files = new Map<string, JsonObject>();
  /** The keys that were looked up. */
  readonly #used = new Set<string>();

  /** @param files Texts by file name: `chat.yaml`. */
  constructor(files: Files) {
    for (const [name, text] of files) {
      if (!name.endsWith('.yaml')) continue;
      const content = parsed(name, text);
      if (isObject(content)) this.#files.set(name.replace(/\.yaml$/, ''), content);
    }
  }

  /** The resources and operations that are not described, each with the file it belongs in. */
  missing(resources: readonly Resource[]): string[] {
    return resources.flatMap(({ module, path, operations }) => {
      const [file = module] = module.split('/');
      const name = path.join('.');
      const place = `spec/docs/${file}.yaml does not describe the`;
      const methods = operations.map(({ method }) => method);
      return [
        ...(this.resource(file, name) === '' ? [`${place} resource ${name}`] : []),
        ...methods
          .filter((method) => this.operation(file, method) === '')
          .map((method) => `${place} operation ${method}`),
      ];
    });
  }

  /** The descriptions that nothing has looked up, once all code was written. */
  unused(): string[] {
    return [...this.#files].flatMap(([file, sections]) =>
      Object.entries(sections).flatMap(([section, entries]) =>
        Object.keys(isObject(entries) ? entries : {})
          .filter((key) => !this.#used.has(`${file} ${section} ${key}`))
          .map(
            (key) =>
              `spec/docs/${file}.yaml: no ${section} of the generated code have the name ${key}; correct or remove it`,
          ),
      ),
    );
  }

  /** What a resource is for: `chat.completions`. */
  resource(file: string, path: string): string {
    return this.#find(file, 'resources', path);
  }

  /** What a method does: `chat.completions.create`. */
  operation(file: string, method: string): string {
    return this.#find(file, 'operations', method);
  }

  /** What a type is (`ChatCompletion`), or a property of it (`ChatCompletion.choices`). */
  type(module: string, name: string): string {
    const [file = module, twin = ''] = module.split('/');
    const text = this.#find(file, 'types', name);
    // What beta adds to a type is described apart; the rest of it means what it means elsewhere.
    return text === '' && file === 'beta' ? this.#find(twin, 'types', withoutBeta(name)) : text;
  }

  #find(file: string, section: string, key: string): string {
    const entries = this.#files.get(file)?.[section];
    this.#used.add(`${file} ${section} ${key}`);
    const text = isObject(entries) ? entries[key] : undefined;
    return typeof text === 'string' ? text.trim() : '';
  }
}

function parsed(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(`spec/docs/${name}: ${reason.split('\n')[0]}`);
  }
}

function withoutBeta(name: string): string {
  return name.replaceAll(/(^|\.)Beta(?=[A-Z])/g, '$1');
}
