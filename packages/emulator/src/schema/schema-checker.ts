import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { arrayRules } from './array-rules.ts';
import type { Issue } from './issue.ts';
import { objectRules } from './object-rules.ts';
import { scalarRules } from './scalar-rules.ts';
import { isSchema, schemasIn, type Resolve, type Schema } from './schema.ts';
import { unionRule } from './union-rule.ts';
import type { Check, RuleContext } from './check.ts';

/**
 * Checks values against JSON schemas (the keywords of draft 2020-12 that describe data, without
 * `unevaluated*` and `if`). A schema is compiled into closures at its first use and kept, so a
 * second check costs little. `oneOf` is read as `anyOf`: many alternatives of the API overlap.
 */
export class SchemaChecker {
  readonly #compiled = new WeakMap<JsonObject, Check>();
  readonly #resolve: Resolve;
  readonly #patterns: boolean;

  /** @param patterns Whether to run regular expressions of schemas. Do not run those of callers. */
  constructor(resolve: Resolve, patterns = true) {
    this.#resolve = resolve;
    this.#patterns = patterns;
  }

  /** The first thing that is wrong with the value, or null when it fits the schema. */
  check(schema: Schema, value: Json): Issue | null {
    return this.#check(schema)(value);
  }

  #check(schema: Schema): Check {
    if (schema === true) return () => null;
    if (schema === false) return () => ({ kind: 'unknown', path: [] });
    let check = this.#compiled.get(schema);
    if (check) return check;
    // Schemas refer to themselves, so what is inside is compiled when it is first needed.
    let rules: Check[] | undefined;
    check = (value) => {
      rules ??= this.#rules(schema);
      for (const rule of rules) {
        const issue = rule(value);
        if (issue) return issue;
      }
      return null;
    };
    this.#compiled.set(schema, check);
    return check;
  }

  #rules(schema: JsonObject): Check[] {
    const context: RuleContext = {
      compile: (inner) => this.#check(inner),
      resolve: this.#resolve,
      patterns: this.#patterns,
    };
    const rules: Check[] = [];
    if (typeof schema.$ref === 'string') {
      const target = this.#resolve(schema.$ref);
      if (isSchema(target)) rules.push(context.compile(target));
    }
    rules.push(
      ...scalarRules(schema, this.#patterns),
      ...schemasIn(schema.allOf).map(context.compile),
    );
    const alternatives = [schema.anyOf, schema.oneOf].filter((list) => Array.isArray(list));
    for (const list of alternatives) rules.push(unionRule(schemasIn(list), context));
    // Before nested schemas: a union member that excludes a value is not the one that was meant.
    if (isSchema(schema.not)) rules.push(negation(context.compile(schema.not)));
    rules.push(...objectRules(schema, context), ...arrayRules(schema, context));
    return rules;
  }
}

function negation(check: Check): Check {
  return (value) => {
    if (check(value)) return null;
    const reason = isObject(value)
      ? 'these fields exclude each other'
      : 'this value is not allowed';
    return { kind: 'other', path: [], reason };
  };
}
