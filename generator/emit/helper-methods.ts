import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ClassElement, type Comment, type Statement } from 'oxc-parser';
import type { Resource } from '../model/resource-tree.ts';
import { helperFile } from './composed-emitter.ts';

/** A method that a hand-written class adds to a resource. */
export interface HelperMethod {
  name: string;
  /** The first sentence of its docstring. */
  text: string;
}

const CODE = join(import.meta.dirname, '../../packages/petrel/src/generated');

/** The methods that are built on top of the operations of a resource, as their class declares them. */
export function helperMethods(resource: Resource): HelperMethod[] {
  const declared = handWrittenClass(resource);
  if (declared === undefined) return [];
  const file = join(CODE, declared.file);
  const source = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, source);
  const texts = new Map<string, string>();
  for (const member of program.body.flatMap((statement) => membersOf(statement, declared.name))) {
    if (member.type !== 'MethodDefinition' || member.kind !== 'method') continue;
    if (member.key.type !== 'Identifier') continue;
    const comment = comments.reduce<Comment | undefined>(
      (last, next) => (next.end <= member.start ? next : last),
      undefined,
    );
    const isAbove = comment !== undefined && source.slice(comment.end, member.start).trim() === '';
    // Of several overloads, the first with a docstring counts.
    const text = texts.get(member.key.name) ?? '';
    texts.set(member.key.name, text || !isAbove ? text : firstSentence(comment.value));
  }
  return [...texts].map(([name, text]) => ({ name, text }));
}

function handWrittenClass(resource: Resource): { file: string; name: string } | undefined {
  if (resource.path.join('.') === 'webhooks') {
    return { file: '../webhooks/webhook-deliveries.ts', name: 'WebhookDeliveries' };
  }
  const file = helperFile(resource);
  return file === undefined ? undefined : { file, name: `${resource.className}WithHelpers` };
}

function membersOf(statement: Statement, name: string): ClassElement[] {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration } = statement;
  const isClass = declaration?.type === 'ClassDeclaration' && declaration.id?.name === name;
  return isClass ? declaration.body.body : [];
}

function firstSentence(comment: string): string {
  const text = comment
    .replaceAll(/^\s*\*+ ?/gm, '')
    .replaceAll(/\{@link (?:\w+\.)?(\w+)\}/g, '`$1()`')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
