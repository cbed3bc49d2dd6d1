import { parseSync, type Statement } from 'oxc-parser';

/** One source in a chunk, and the text between the comments that Rolldown writes around it. */
export interface ChunkModule {
  /** The path below `src/`. */
  path: string;
  text: string;
  /** Paths of modules in the chunk that have to be evaluated before. */
  needs: ReadonlySet<string>;
}

/** A chunk, taken apart. */
export interface TakenApart {
  /** Imports. */
  before: string;
  modules: ChunkModule[];
  /** Exports. */
  after: string;
}

interface Declared {
  path: string;
  node: Node | null;
}

interface Node {
  type: string;
}

const MODULE = /^\/\/#region (?:(?:.*\/)?src\/)?(.+)\n[^]*?^\/\/#endregion\n/gm;
const FUNCTIONS = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** @throws Error for code between modules */
export function chunkModules(code: string): TakenApart {
  const places = [...code.matchAll(MODULE)].map(({ 0: text, 1: path = '', index }) => ({
    path,
    text,
    start: index,
    end: index + text.length,
  }));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return { before: code, modules: [], after: '' };
  const between = places.findIndex(({ end }, nth) => (places[nth + 1]?.start ?? end) !== end);
  if (between >= 0) throw new Error(`Code follows ${places[between]?.path} that is of no module.`);
  const { program } = parseSync('chunk.js', code);
  const statements = places.map(({ start, end }) =>
    program.body.filter((statement) => statement.start >= start && statement.end <= end),
  );
  const declared = new Map(
    places.flatMap(({ path }, nth) =>
      (statements[nth] ?? []).flatMap(declarations).map(([name, node]) => [name, { path, node }]),
    ),
  );
  const modules = places.map(({ path, text }, nth) => {
    const needs = neededBy(statements[nth] ?? [], declared);
    // It is evaluated as it stands, so that a name that seems to be of a later one is another.
    for (const later of places.slice(nth)) needs.delete(later.path);
    return { path, text, needs };
  });
  return { before: code.slice(0, first.start), modules, after: code.slice(last.end) };
}

function declarations(statement: Statement): [name: string, node: Node | null][] {
  if (statement.type === 'VariableDeclaration') {
    return statement.declarations.map(({ id, init }) => {
      if (id.type !== 'Identifier') throw new Error('A pattern declares names at the top level.');
      return [id.name, init];
    });
  }
  if (statement.type !== 'FunctionDeclaration' && statement.type !== 'ClassDeclaration') return [];
  return statement.id === null ? [] : [[statement.id.name, statement]];
}

/** Functions are declared before anything is evaluated, and what is in them counts once they are called. */
function neededBy(
  statements: readonly Statement[],
  declared: ReadonlyMap<string, Declared>,
): Set<string> {
  const needs = new Set<string>();
  const called = new Set<string>();
  const mention = (name: string, isCalled: boolean): void => {
    const found = declared.get(name);
    if (found === undefined) return;
    if (found.node?.type !== 'FunctionDeclaration') needs.add(found.path);
    if (!isCalled || called.has(name)) return;
    called.add(name);
    visit(found.node, true);
  };
  /** With `runs`, functions in it may be called, as they are when they are passed to a call. */
  const visit = (value: unknown, runs: boolean): void => {
    if (Array.isArray(value)) for (const element of value) visit(element, runs);
    if (!isNode(value) || (!runs && FUNCTIONS.test(value.type))) return;
    if (isIdentifier(value)) mention(value.name, runs);
    const isCall = /^(?:Call|New|TaggedTemplate)Expression$/.test(value.type);
    for (const member of evaluatedMembers(value, runs)) visit(member, runs || isCall);
  };
  visit(statements, false);
  return needs;
}

/** Without its own name, names of members, and what a class does when it is constructed. */
function evaluatedMembers(node: Node, runs: boolean): unknown[] {
  const { id, key, property, value, ...others }: Record<string, unknown> = { ...node };
  const isInstance = /^(?:Method|Property)Definition$/.test(node.type) && others['static'] !== true;
  const names = others['computed'] === true ? [key, property] : [];
  if (node.type === 'VariableDeclarator') names.push(id);
  return [...names, ...(isInstance && !runs ? [] : [value]), ...Object.values(others)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isIdentifier(node: Node): node is Node & { name: string } {
  return node.type === 'Identifier';
}
