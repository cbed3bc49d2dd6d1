import type { Names } from '@petrel/spec/names';
import type { Json, JsonObject } from '@petrel/spec/json';
import type { TSSignature, TSType, TSTypeReference } from 'oxc-parser';
import { dottedName, type DeclaredName, type DeclaredPackage } from './declared-package.ts';
import type { TypeDeclaration } from './declared-module.ts';
import { joinObjects, joinUnion, literalSchema } from './schema-parts.ts';

/** The modules of a package whose types have public names of their own. */
const PUBLIC = 'resources/';

/** How schemas made from declarations refer to each other: `module#Name`. */
export function declaredReference({ module, name }: DeclaredName): string {
  return `${module}#${name}`;
}

/** The name behind such a reference; undefined for a pointer into the description. */
export function referredName(reference: string): DeclaredName | undefined {
  const [module = '', name = ''] = reference.split('#');
  return module === '' ? undefined : { module, name };
}

/** Translates declarations in TypeScript to JSON Schema. */
export class DeclaredSchemas {
  readonly package: DeclaredPackage;
  readonly #known = new Map<string, JsonObject>();

  constructor(declared: DeclaredPackage) {
    this.package = declared;
  }

  /** The schema of a declared type; references in it lead to declared types. */
  of(name: DeclaredName): JsonObject {
    const key = declaredReference(name);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const parts = this.package.types(name).flatMap((part) => this.#declaration(part, name));
    const schema = joinObjects(parts);
    this.#known.set(key, schema);
    return schema;
  }

  /** The schema at the end of references; a schema that is none stays as it is. */
  followed(schema: JsonObject): JsonObject {
    const name = typeof schema['$ref'] === 'string' ? referredName(schema['$ref']) : undefined;
    return name === undefined ? schema : this.followed(this.of(name));
  }

  /** The schema of a type expression; undefined when it is nothing that goes on the wire. */
  expression(type: TSType, at: DeclaredName): JsonObject | undefined {
    switch (type.type) {
      case 'TSStringKeyword':
        return { type: 'string' };
      case 'TSNumberKeyword':
        return { type: 'number' };
      case 'TSBooleanKeyword':
        return { type: 'boolean' };
      case 'TSNullKeyword':
        return { type: 'null' };
      case 'TSUnknownKeyword':
      case 'TSAnyKeyword':
        return {};
      case 'TSObjectKeyword':
        return { type: 'object' };
      case 'TSLiteralType':
        return 'value' in type.literal ? literalSchema(type.literal.value) : undefined;
      case 'TSParenthesizedType':
        return this.expression(type.typeAnnotation, at);
      case 'TSArrayType':
        return this.#array(type.elementType, at);
      case 'TSUnionType':
        return joinUnion(this.#all(type.types, at));
      case 'TSIntersectionType':
        return joinObjects(this.#all(type.types, at));
      case 'TSTypeLiteral':
        return this.#object(type.members, at);
      case 'TSTypeReference':
        return this.#reference(type, at);
      default:
        return undefined;
    }
  }

  #declaration(declaration: TypeDeclaration, at: DeclaredName): JsonObject[] {
    if (declaration.type === 'TSTypeAliasDeclaration') {
      const schema = this.expression(declaration.typeAnnotation, at);
      return schema === undefined ? [] : [schema];
    }
    const bases = declaration.extends.map(({ expression, typeArguments }) =>
      this.#named(expressionName(expression) ?? '', typeArguments?.params ?? [], at),
    );
    return [...bases.filter((base) => base !== undefined), this.#object(declaration.body.body, at)];
  }

  #all(types: readonly TSType[], at: DeclaredName): JsonObject[] {
    return types.map((type) => this.expression(type, at)).filter((schema) => schema !== undefined);
  }

  #reference(
    { typeName, typeArguments }: TSTypeReference,
    at: DeclaredName,
  ): JsonObject | undefined {
    return this.#named(dottedName(typeName), typeArguments?.params ?? [], at);
  }

  #named(name: string, given: readonly TSType[], at: DeclaredName): JsonObject | undefined {
    const [first, second] = given;
    if (name === 'Uploadable') return { type: 'string', format: 'binary' };
    if (name === 'Array' && first !== undefined) return this.#array(first, at);
    if (name === 'Record' && second !== undefined) return this.#map(second, at);
    if (name === 'Omit' && first !== undefined && second !== undefined) {
      return this.#without(first, second, at);
    }
    const found = this.package.resolve(name, at);
    if (found === undefined) return undefined;
    if (found.module.startsWith(PUBLIC)) return { $ref: declaredReference(found) };
    const inner = this.of(found);
    return isEmpty(inner) ? undefined : inner;
  }

  #array(items: TSType, at: DeclaredName): JsonObject {
    return { type: 'array', items: this.expression(items, at) ?? {} };
  }

  #map(values: TSType, at: DeclaredName): JsonObject | undefined {
    const schema = this.expression(values, at);
    return schema === undefined
      ? undefined
      : { type: 'object', additionalProperties: isEmpty(schema) ? true : schema };
  }

  #without(whole: TSType, names: TSType, at: DeclaredName): JsonObject {
    const schema = structuredClone(this.followed(this.expression(whole, at) ?? {}));
    const omitted = this.expression(names, at)?.['enum'];
    const left = (list: Json | undefined): string[] =>
      Array.isArray(list) ? list.map(String).filter((name) => !isIn(omitted, name)) : [];
    const properties = Object.entries(schema['properties'] ?? {});
    const kept = Object.fromEntries(properties.filter(([name]) => !isIn(omitted, name)));
    return { ...schema, properties: kept, required: left(schema['required']) };
  }

  #object(members: readonly TSSignature[], at: DeclaredName): JsonObject {
    const properties: JsonObject = {};
    const required: string[] = [];
    const schema: JsonObject = { type: 'object' };
    for (const member of members) {
      if (member.type === 'TSIndexSignature') {
        const values = this.expression(member.typeAnnotation.typeAnnotation, at) ?? {};
        schema['additionalProperties'] = isEmpty(values) ? true : values;
      }
      if (member.type !== 'TSPropertySignature' || member.typeAnnotation === null) continue;
      const name = propertyName(member.key);
      const value = this.expression(member.typeAnnotation.typeAnnotation, at);
      if (name === undefined || value === undefined) continue;
      properties[name] = value;
      if (!member.optional) required.push(name);
    }
    const names = Object.keys(properties).sort();
    if (names.length > 0) {
      schema['properties'] = Object.fromEntries(
        names.map((name) => [name, properties[name] ?? {}]),
      );
    }
    if (required.length > 0) schema['required'] = required.sort();
    return schema;
  }
}

/** The name of a property, where it is written out. */
export function propertyName(key: {
  type: string;
  name?: unknown;
  value?: unknown;
}): string | undefined {
  const name = key.type === 'Identifier' ? key.name : key.value;
  return typeof name === 'string' ? name : undefined;
}

/** `A.B` of an expression; undefined for any other. */
export function expressionName(expression: { type: string }): string | undefined {
  if (isIdentifier(expression)) return expression.name;
  if (!isMember(expression)) return undefined;
  const owner = expressionName(expression.object);
  return owner === undefined ? undefined : `${owner}.${expression.property.name}`;
}

function isIdentifier(node: { type: string }): node is { type: string; name: string } {
  return node.type === 'Identifier' && 'name' in node;
}

function isMember(node: {
  type: string;
}): node is { type: string; object: { type: string }; property: { name: string } } {
  return node.type === 'MemberExpression' && 'property' in node;
}

function isIn(list: Json | undefined, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}

function isEmpty(schema: JsonObject): boolean {
  return Object.keys(schema).length === 0;
}

/** Where the description has declared types, by their reference. */
export function declaredPointers(names: Names): Map<string, string> {
  return new Map(
    names.typeSources.flatMap(({ module, name, source }): [string, string][] =>
      source === undefined ? [] : [[`resources/${module}#${name}`, source]],
    ),
  );
}
