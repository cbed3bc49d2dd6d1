import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { own } from '../members.ts';
import { formatPath, type Issue } from './issue.ts';
import { flatten, typesOf, type Resolve, type Schema } from './schema.ts';
import type { Check, RuleContext } from './check.ts';

interface Alternative {
  check: Check;
  /** Properties that may only have certain values, which distinguish the alternatives. */
  tags: Map<string, ReadonlySet<Json>>;
  /** Whether an object can fit at all. */
  takesObjects: boolean;
}

/**
 * A value must fit one of the alternatives. When it fits none, the issue reported is that of the
 * alternative the value was meant to be: the one whose tags (`type`, `role`) it carries, or
 * else the one that got furthest into the value.
 */
export function unionRule(schemas: Schema[], { compile, resolve }: RuleContext): Check {
  let alternatives: Alternative[] | undefined;
  return (value) => {
    alternatives ??= schemas.map((schema) => ({
      check: compile(schema),
      tags: tagsOf(schema, resolve),
      takesObjects: takesObjects(schema, resolve),
    }));
    const meant = isObject(value)
      ? alternatives.filter((one) => one.takesObjects && carries(value, one.tags))
      : alternatives;
    const issues: Issue[] = [];
    for (const { check } of meant) {
      const issue = check(value);
      if (!issue) return null;
      issues.push(issue);
    }
    return issues.length > 0 ? clearest(issues) : foreign(value, alternatives);
  };
}

function takesObjects(schema: Schema, resolve: Resolve): boolean {
  const types = typesOf(flatten(schema, resolve));
  return types.length === 0 || types.includes('object');
}

function tagsOf(schema: Schema, resolve: Resolve): Map<string, ReadonlySet<Json>> {
  const tags = new Map<string, ReadonlySet<Json>>();
  const { properties } = flatten(schema, resolve);
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    const values = valuesOf(property, resolve);
    if (values) tags.set(name, new Set(values));
  }
  return tags;
}

function valuesOf(property: Json, resolve: Resolve): Json[] | undefined {
  if (!isObject(property)) return undefined;
  const flat: JsonObject = flatten(property, resolve);
  if (flat.const !== undefined) return [flat.const];
  const choices = Array.isArray(flat.enum) ? flat.enum : undefined;
  // Longer lists are ordinary settings; a mistake in one should be reported as such.
  return choices && choices.length <= 3 ? choices : undefined;
}

function carries(value: JsonObject, tags: Alternative['tags']): boolean {
  for (const [name, allowed] of tags) {
    const held = own(value, name);
    if (held !== undefined && !allowed.has(held)) return false;
  }
  return true;
}

function clearest(issues: Issue[]): Issue {
  const depth = Math.max(...issues.map((issue) => issue.path.length));
  const deepest = issues.filter((issue) => issue.path.length === depth);
  const [first] = deepest;
  if (!first) throw new Error('a union without alternatives accepts nothing');
  const same = deepest.filter((issue) => formatPath(issue.path) === formatPath(first.path));
  if (first.kind === 'type') {
    return {
      ...first,
      expected: same.flatMap((issue) => ('expected' in issue ? issue.expected : [])),
    };
  }
  if (first.kind === 'enum') {
    return {
      ...first,
      allowed: same.flatMap((issue) => ('allowed' in issue ? issue.allowed : [])),
    };
  }
  return first;
}

/** The value carries tags of none of the alternatives: name the tag and what it may be. */
function foreign(value: Json, alternatives: Alternative[]): Issue {
  if (isObject(value)) {
    for (const name of ['type', 'role', ...Object.keys(value)]) {
      const held = own(value, name);
      const allowed = alternatives.flatMap(({ tags }) => [...(tags.get(name) ?? [])]);
      if (held === undefined || allowed.length === 0 || allowed.includes(held)) continue;
      return { kind: 'enum', path: [name], allowed, value: held };
    }
  }
  const issues = alternatives.flatMap(({ check }) => check(value) ?? []);
  return clearest(issues);
}
