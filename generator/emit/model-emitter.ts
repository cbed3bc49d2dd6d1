import { isObject } from '@petrel/spec/json';
import type { TypeShape } from '@petrel/spec/names';
import type { ObjectShape, Property, SchemaReader } from '../model/schema-reader.ts';
import { parent, type TypeRow, type TypeTable } from '../model/type-table.ts';
import type { Descriptions } from './descriptions.ts';
import { docstring, factSentence } from './docstring.ts';
import { propertyLine, type Scope, type TypePrinter } from './type-printer.ts';

/** A member of an object type, printed. */
export interface Member {
  name: string;
  required: boolean;
  lines: string[];
}

/** A type parameter of params: its name, and how it is declared. */
export interface TypeParameter {
  name: string;
  declaration: string;
}

/** Writes the declarations of named types, each with the namespace of what is nested in it. */
export class ModelEmitter {
  readonly #reader: SchemaReader;
  readonly #table: TypeTable;
  readonly #printer: TypePrinter;
  readonly #docs: Descriptions;
  readonly #shapes: Readonly<Record<string, TypeShape>>;
  readonly #unusedShapes: Set<string>;

  constructor(
    reader: SchemaReader,
    table: TypeTable,
    printer: TypePrinter,
    docs: Descriptions,
    shapes: Readonly<Record<string, TypeShape>>,
  ) {
    this.#reader = reader;
    this.#table = table;
    this.#printer = printer;
    this.#docs = docs;
    this.#shapes = shapes;
    this.#unusedShapes = new Set(Object.keys(shapes));
  }

  /** Declares a type, or makes it an alias of the type that declares the same schema. */
  declare(row: TypeRow, scope: Scope): string[] {
    const own: Scope = { ...scope, owner: row.name };
    const name = lastPart(row.name);
    const declaring = this.#table.declaration(row);
    const schema = this.#reader.at(row.source);
    const doc = this.about(row.module, row.name, schema['deprecated'] === true);
    const body =
      declaring === row
        ? this.#body(row, name, own)
        : [`export type ${name} = ${this.#printer.reference(declaring, own)};`];
    return [...doc, ...body, ...this.namespace(row.name, own)];
  }

  /** The docstring of a type. */
  about(module: string, name: string, deprecated = false): string[] {
    return docstring({ text: [this.#docs.type(module, name)], deprecated }, '');
  }

  /** The namespace of the types nested in a name; empty when there are none. */
  namespace(name: string, scope: Scope): string[] {
    const done = new Set<string>();
    const lines: string[] = [];
    for (let row = this.#nextChild(name, scope, done); row !== undefined;) {
      done.add(row.name);
      lines.push(...this.declare(row, { ...scope, owner: row.name }).map(indent), '');
      row = this.#nextChild(name, scope, done);
    }
    return lines.length === 0
      ? []
      : [`export namespace ${lastPart(name)} {`, ...lines.slice(0, -1), '}'];
  }

  /** The properties of an object, required first, `id` before all, then by name. */
  members(shape: ObjectShape, scope: Scope): Member[] {
    return shape.properties.map((property) => this.member(property, scope)).sort(byImportance);
  }

  /** One property with its docstring. */
  member(property: Property, scope: Scope): Member {
    const schema = this.#reader.at(property.pointer);
    const shape = this.#shape(scope, property.name);
    const required = shape?.required ?? property.required;
    const inner = this.#reader.at(this.#reader.withoutNull(property.pointer));
    const text = [
      this.#docs.type(scope.module, `${scope.owner}.${property.name}`),
      factSentence({ ...inner, ...schema }),
    ];
    const type = shape?.type ?? this.#printer.expression(property.pointer, scope, property.name);
    return {
      name: property.name,
      required,
      lines: [
        ...docstring({ text, deprecated: schema['deprecated'] === true }, '  '),
        `  ${propertyLine(property.name, required, type)}`,
      ],
    };
  }

  /** The type parameters of params, which {@link TypeShape.parameter} gives to their properties. */
  typeParameters(properties: readonly Property[], scope: Scope): TypeParameter[] {
    return properties.flatMap(({ name }) => {
      const { parameter, bound } = this.#shape(scope, name) ?? {};
      if (parameter === undefined || bound === undefined) return [];
      return [{ name: parameter, declaration: `${parameter} extends ${bound} = ${bound}` }];
    });
  }

  /** The places of shapes that no property had. */
  get unusedShapes(): string[] {
    return [...this.#unusedShapes];
  }

  #shape({ module, owner }: Scope, property: string): TypeShape | undefined {
    const name = `${owner}.${property}`;
    const place = [`${module}: ${name}`, name].find((key) => key in this.#shapes);
    if (place === undefined) return undefined;
    this.#unusedShapes.delete(place);
    return this.#shapes[place];
  }

  /** An interface from printed members. */
  interface(name: string, bases: string[], members: Member[], rest?: string): string[] {
    const heritage = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
    const lines = members.flatMap((member) => [...member.lines, '']).slice(0, -1);
    if (rest !== undefined) lines.push(...(lines.length > 0 ? [''] : []), `  ${rest};`);
    return lines.length === 0
      ? [`export interface ${name}${heritage} {}`]
      : [`export interface ${name}${heritage} {`, ...lines, '}'];
  }

  #body(row: TypeRow, name: string, scope: Scope): string[] {
    const source = this.#reader.isObjectOrNull(row.source)
      ? this.#reader.withoutNull(row.source)
      : row.source;
    const shape = this.#reader.object(source);
    if (shape === undefined || shape.properties.length === 0) {
      return [`export type ${name} = ${this.#printer.structure(row.source, scope, 'Item')};`];
    }
    const { bases, own } = this.#heritage(source, shape, scope);
    const rest = this.#printer.rest({ ...shape, properties: own }, scope, 'value');
    return this.interface(name, bases, this.members({ ...shape, properties: own }, scope), rest);
  }

  /** `allOf [named, { extra }]` extends the named type, unless the two state a property twice. */
  #heritage(
    source: string,
    shape: ObjectShape,
    scope: Scope,
  ): { bases: string[]; own: Property[] } {
    const parts = this.#reader.allOf(source).map((member) => ({
      row: isObject(this.#reader.at(member)['properties'])
        ? this.#table.find(member, scope.module, scope.owner)
        : undefined,
      shape: this.#reader.object(member),
    }));
    const count = new Map<string, number>();
    const inline = this.#reader.at(source)['properties'];
    const lists = parts.map((part) => part.shape?.properties.map(({ name }) => name) ?? []);
    for (const name of [...lists.flat(), ...Object.keys(isObject(inline) ? inline : {})]) {
      count.set(name, (count.get(name) ?? 0) + 1);
    }
    const inherited = new Set<string>();
    const bases: string[] = [];
    for (const { row, shape: base } of parts) {
      const names = base?.properties ?? [];
      const alone = names.every(
        ({ name, required }) =>
          count.get(name) === 1 &&
          required === shape.properties.find((property) => property.name === name)?.required,
      );
      if (row === undefined || row.name === scope.owner || base?.rest !== false || !alone) continue;
      bases.push(this.#printer.reference(row, scope));
      for (const { name } of names) inherited.add(name);
    }
    return { bases, own: shape.properties.filter(({ name }) => !inherited.has(name)) };
  }

  #nextChild(name: string, scope: Scope, done: Set<string>): TypeRow | undefined {
    return this.#table
      .module(scope.module)
      .find((row) => parent(row.name) === name && !done.has(row.name));
  }
}

function byImportance(a: Member, b: Member): number {
  if (a.required !== b.required) return a.required ? -1 : 1;
  if (a.name === 'id' || b.name === 'id') return a.name === 'id' ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
