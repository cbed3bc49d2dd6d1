import type { Class, MethodDefinition } from 'oxc-parser';
import { declarationOf, parseTypes } from './parse-types.ts';

/** One signature of a method. */
export interface Overload {
  /** How many arguments are compared: request options behind the params are not. */
  arguments: number;
  /** Whether the only thing given beside path parameters is request options. */
  optionsAlone: boolean;
}

/** The signatures of each method of a class, without that of an implementation behind overloads. */
export function classMethods(file: string, className: string): Map<string, Overload[]> {
  const { body, textOf } = parseTypes(file);
  const found = body
    .map(declarationOf)
    .find((node) => node?.type === 'ClassDeclaration' && node.id?.name === className);
  const methods = new Map<string, Overload[]>();
  if (found?.type !== 'ClassDeclaration') return methods;
  for (const method of methodsOf(found)) {
    const name = method.key.type === 'Identifier' ? method.key.name : '';
    const before = methods.get(name) ?? [];
    const implementation = method.value.body !== null && before.length > 0;
    if (!implementation)
      methods.set(name, [...before, readOverload(method.value.params.map(textOf))]);
  }
  return methods;
}

function methodsOf({ body }: Class): MethodDefinition[] {
  return body.body.filter((member): member is MethodDefinition => {
    return member.type === 'MethodDefinition' && member.kind === 'method';
  });
}

function readOverload(params: readonly string[]): Overload {
  const last = params.at(-1) ?? '';
  if (!/^options\b/.test(last)) return { arguments: params.length, optionsAlone: false };
  const usual = /: RequestOptions\b/.test(last);
  return { arguments: params.length - (usual ? 1 : 0), optionsAlone: !usual };
}
