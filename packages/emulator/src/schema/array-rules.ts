import type { JsonObject } from '@petrel/spec/json';
import type { Bound } from './issue.ts';
import { isSchema, schemasIn } from './schema.ts';
import type { Check, RuleContext } from './check.ts';

/** The rules of a schema that look inside arrays. Other values pass. */
export function arrayRules(schema: JsonObject, context: RuleContext): Check[] {
  const rules: Check[] = [];
  if (typeof schema.minItems === 'number') rules.push(countRule('minimum', schema.minItems));
  if (typeof schema.maxItems === 'number') rules.push(countRule('maximum', schema.maxItems));
  const fixed = schemasIn(schema.prefixItems).map(context.compile);
  const rest = isSchema(schema.items) ? context.compile(schema.items) : undefined;
  if (fixed.length > 0 || rest) rules.push(itemsRule(fixed, rest));
  if (schema.uniqueItems === true) rules.push(uniqueRule);
  return rules;
}

function countRule(bound: Bound, limit: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return null;
    const size = value.length;
    if (bound === 'minimum' ? size >= limit : size <= limit) return null;
    return { kind: 'length', path: [], of: 'array', bound, limit, size };
  };
}

function itemsRule(fixed: Check[], rest: Check | undefined): Check {
  return (value) => {
    if (!Array.isArray(value)) return null;
    for (const [index, item] of value.entries()) {
      const issue = (fixed[index] ?? rest)?.(item);
      if (issue) return { ...issue, path: [index, ...issue.path] };
    }
    return null;
  };
}

const uniqueRule: Check = (value) => {
  if (!Array.isArray(value)) return null;
  const seen = new Set(value.map((item) => JSON.stringify(item)));
  if (seen.size === value.length) return null;
  return { kind: 'other', path: [], reason: 'the items of this array must differ' };
};
