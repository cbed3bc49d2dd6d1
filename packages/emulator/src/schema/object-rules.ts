import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { own } from '../members.ts';
import type { Bound } from './issue.ts';
import { isSchema } from './schema.ts';
import type { Check, RuleContext } from './check.ts';

/** The rules of a schema that look inside objects. Other values pass. */
export function objectRules(schema: JsonObject, context: RuleContext): Check[] {
  const rules: Check[] = [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  const names = Array.isArray(schema.required) ? schema.required : [];
  const required = names
    .filter((name) => typeof name === 'string')
    .filter((name) => !hasUsualValue(own(properties, name)));
  if (required.length > 0) rules.push(requiredRule(required));
  if (Object.keys(properties).length > 0) rules.push(propertiesRule(properties, context));
  if (isSchema(schema.additionalProperties)) {
    rules.push(additionalRule(schema.additionalProperties, schema, context));
  }
  if (isSchema(schema.propertyNames)) rules.push(namesRule(context.compile(schema.propertyNames)));
  if (typeof schema.minProperties === 'number') {
    rules.push(countRule('minimum', schema.minProperties));
  }
  if (typeof schema.maxProperties === 'number') {
    rules.push(countRule('maximum', schema.maxProperties));
  }
  return rules;
}

/**
 * Whether the API fills in a property that the description requires. Not where
 * values are listed: there the default is that of a tag, which distinguishes union members.
 */
function hasUsualValue(schema: Json | undefined): boolean {
  if (!isObject(schema) || schema.default === undefined) return false;
  return schema.enum === undefined && schema.const === undefined;
}

function requiredRule(required: string[]): Check {
  return (value) => {
    if (!isObject(value)) return null;
    for (const name of required) {
      if (own(value, name) === undefined) return { kind: 'missing', path: [name] };
    }
    return null;
  };
}

function propertiesRule(properties: JsonObject, context: RuleContext): Check {
  const checks = new Map<string, Check>();
  for (const [name, inner] of Object.entries(properties)) {
    if (isSchema(inner)) checks.set(name, context.compile(inner));
  }
  return (value) => {
    if (!isObject(value)) return null;
    for (const name in value) {
      const item = value[name];
      const issue = item === undefined ? null : checks.get(name)?.(item);
      if (issue) {
        issue.path.unshift(name);
        return issue;
      }
    }
    return null;
  };
}

function additionalRule(
  allowed: JsonObject | boolean,
  schema: JsonObject,
  context: RuleContext,
): Check {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const patterns = isObject(schema.patternProperties) ? schema.patternProperties : {};
  const expressions = Object.keys(context.patterns ? patterns : {}).map(
    (pattern) => new RegExp(pattern, 'u'),
  );
  const check = context.compile(allowed);
  return (value) => {
    if (!isObject(value)) return null;
    for (const [name, item] of Object.entries(value)) {
      if (Object.hasOwn(properties, name) || item === undefined) continue;
      if (expressions.some((expression) => expression.test(name))) continue;
      const issue = check(item);
      if (issue) return { ...issue, path: [name, ...issue.path] };
    }
    return null;
  };
}

function namesRule(check: (value: Json) => ReturnType<Check>): Check {
  return (value) => {
    for (const name of isObject(value) ? Object.keys(value) : []) {
      const issue = check(name);
      if (issue) return { ...issue, path: [name] };
    }
    return null;
  };
}

function countRule(bound: Bound, limit: number): Check {
  return (value) => {
    if (!isObject(value)) return null;
    const size = Object.keys(value).length;
    if (bound === 'minimum' ? size >= limit : size <= limit) return null;
    return { kind: 'length', path: [], of: 'object', bound, limit, size };
  };
}
