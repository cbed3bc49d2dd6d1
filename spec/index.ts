import { parts, security } from './api/index.ts';
import { isObject, resolvePointer, type Json, type JsonObject } from './json.ts';
import errata from './overlay/errata.json' with { type: 'json' };
import corrections from './overlay/newer/corrections.json' with { type: 'json' };
import { newer } from './overlay/newer/index.ts';
import { applyAdditions, applyCorrections, applyHeaders, headerRules } from './overlay.ts';

export type { Json, JsonObject } from './json.ts';

/** The description of the API: facts, in the shape of an OpenAPI 3.1 document. */
export interface Spec {
  /** Path items by path; a path may end in a query (`/responses?beta=true`) that is part of it. */
  paths: Record<string, JsonObject>;
  /** Webhook events by name. */
  webhooks: Record<string, JsonObject>;
  /** Component schemas by name. */
  schemas: Record<string, JsonObject>;
  /** Shared responses by name. */
  responses: Record<string, JsonObject>;
  /** Names of the security schemes an operation takes when it names none. */
  security: readonly string[];
  /**
   * The value a JSON pointer into the description (`#/components/schemas/Model/properties/id`)
   * leads to, or undefined. References on the way are followed.
   */
  resolve(pointer: string): Json | undefined;
}

/**
 * Joins the parts of `spec/api` and applies the corrections of `spec/overlay`.
 *
 * @param additions What the document does not have yet. Default: the files that
 *   `spec/overlay/newer/index.ts` lists.
 * @throws {SpecError} naming what does not fit.
 */
export function loadSpec(additions: readonly unknown[] = newer): Spec {
  const document: JsonObject = { paths: {}, webhooks: {}, components: {} };
  for (const part of parts) merge(document, structuredClone(part) as JsonObject);
  for (const part of additions) applyAdditions(document, structuredClone(part) as JsonObject);
  const paths = section(document, 'paths');
  applyCorrections(document, errata);
  applyCorrections(document, corrections);
  applyHeaders(paths, headerRules);
  return {
    paths,
    webhooks: section(document, 'webhooks'),
    schemas: section(section(document, 'components'), 'schemas'),
    responses: section(section(document, 'components'), 'responses'),
    security,
    resolve: (pointer) => resolvePointer(document, pointer),
  };
}

function merge(target: JsonObject, part: JsonObject): void {
  for (const [key, value] of Object.entries(part)) {
    const held = target[key];
    if (isObject(held) && isObject(value)) merge(held, value);
    else target[key] = value;
  }
}

function section(document: JsonObject, key: string): Record<string, JsonObject> {
  return (document[key] ?? {}) as Record<string, JsonObject>;
}
