import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { ROOT } from '../support/repository-root.ts';

const SOURCES = join(ROOT, 'packages/petrel/src');

/** An option as its declaration describes it. */
export interface DeclaredOption {
  name: string;
  /** Its TypeScript type, without `undefined`. */
  type: string;
  /** `ms`, `bytes`, or empty. */
  unit: string;
  /** Empty where the docstring names none. */
  default: string;
  /** The docstring, without the default. */
  description: string;
}

/** The hand-written sources of the client, by path. */
function sources(): Map<string, string> {
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const written = paths.filter(
    (path) => path.endsWith('.ts') && !/\.test\.ts$|^generated/.test(path),
  );
  return new Map(written.map((path) => [path, readFileSync(join(SOURCES, path), 'utf8')]));
}

const texts = sources();

/** The statement that declares a type, with the text of its file. */
function declarationOf(name: string): { text: string; declaration: Declared } {
  for (const [path, text] of texts) {
    if (!new RegExp(`(?:interface|type) ${name}\\b`).test(text)) continue;
    for (const statement of parseSync(path, text).program.body) {
      const declaration =
        statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (isDeclared(declaration) && declaration.id.name === name) return { text, declaration };
    }
  }
  throw new Error(`No source declares the type ${name}.`);
}

type Statement = ReturnType<typeof parseSync>['program']['body'][number];
type Declared = Extract<
  Statement,
  { type: 'TSInterfaceDeclaration' } | { type: 'TSTypeAliasDeclaration' }
>;

function isDeclared(value: unknown): value is Declared {
  const type: unknown = Reflect.get(Object(value), 'type');
  return type === 'TSInterfaceDeclaration' || type === 'TSTypeAliasDeclaration';
}

/** The options that an interface declares itself, in their order. */
export function optionsOf(interfaceName: string): DeclaredOption[] {
  const { text, declaration } = declarationOf(interfaceName);
  if (declaration.type !== 'TSInterfaceDeclaration') {
    throw new Error(`${interfaceName} is no interface.`);
  }
  return declaration.body.body.flatMap((member) => {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return [];
    const annotation = member.typeAnnotation?.typeAnnotation;
    if (annotation === undefined) throw new Error(`${member.key.name} has no type.`);
    const type = typeText(text.slice(annotation.start, annotation.end));
    return [{ name: member.key.name, type, ...documentationOf(text.slice(0, member.start)) }];
  });
}

/** The parts of the docstring at the end of a text. */
function documentationOf(before: string): Omit<DeclaredOption, 'name' | 'type'> {
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(before)?.[1] ?? '';
  const prose = comment.replaceAll(/^\s*\* ?/gm, ' ').replace(/@\w+[^]*/, '');
  const line = prose.replaceAll(/\s+/g, ' ').trim();
  const found = / ?\bDefault:? ((?:`[^`]*`|[^.`])+)\./.exec(line);
  const description = found === null ? line : line.replace(found[0], '').trim();
  const units = { ms: /\bmilliseconds\b/i, bytes: /^bytes\b/i };
  const [unit = ''] = Object.entries(units).find(([, word]) => word.test(line)) ?? [];
  return { unit, default: found?.[1] ?? '', description };
}

/** A type on one line, without `undefined`; unions of literals are written out. */
function typeText(source: string): string {
  const parts = source.replaceAll(/\s+/g, ' ').split(' | ');
  const names = parts.filter((part) => part !== 'undefined' && part !== '');
  return names.map((part) => literalsOf(part) ?? part).join(' | ');
}

/** The literals of an alias such as `LogLevel`; null for any other type. */
function literalsOf(name: string): string | null {
  if (!/^[A-Z]\w+$/.test(name) || !isSourceType(name)) return null;
  const definition = definitionOf(name);
  return /^(?:'[^']*' \| )+'[^']*'$/.test(definition) ? definition : null;
}

function isSourceType(name: string): boolean {
  const declares = new RegExp(`(?:interface|type) ${name}\\b`);
  return [...texts.values()].some((text) => declares.test(text));
}

/** What an alias stands for, or the name of an interface, on one line. */
export function definitionOf(name: string): string {
  const { text, declaration } = declarationOf(name);
  if (declaration.type === 'TSInterfaceDeclaration') return name;
  const { start, end } = declaration.typeAnnotation;
  return text.slice(start, end).replaceAll(/\s+/g, ' ').replace(/^\| /, '');
}

/** The names of all `OPENAI_*` and `*_PROXY` variables that the sources mention in code. */
export function variablesInSource(): string[] {
  const found = [...texts.values()].flatMap((text) => [
    ...text.matchAll(/'(OPENAI_[A-Z_]+|[A-Z]+_PROXY)'/g),
  ]);
  const read = [...texts.values()].flatMap((text) => [
    ...text.matchAll(/variable\('([A-Z_]+)'\)/g),
  ]);
  return [...new Set([...found, ...read].map(([, name = '']) => name))].sort();
}
