import type { Json } from '@petrel/spec/json';
import type { Issue } from './issue.ts';
import type { Resolve, Schema } from './schema.ts';

/** Returns what is wrong with a value, or null when it fits. */
export type Check = (value: Json) => Issue | null;

/** Turns a schema into a check; rules use it for the schemas inside their own. */
export type Compile = (schema: Schema) => Check;

/** What the rules of a schema are made with. */
export interface RuleContext {
  compile: Compile;
  resolve: Resolve;
  /** Whether regular expressions of schemas are run. */
  patterns: boolean;
}
