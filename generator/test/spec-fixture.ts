import { resolvePointer, type Json, type JsonObject } from '@petrel/spec/json';
import type { Spec } from '@petrel/spec';
import type { Names } from '@petrel/spec/names';

/** A description of a small API, for tests. */
export function specOf(
  schemas: Record<string, JsonObject>,
  paths: Record<string, JsonObject> = {},
): Spec {
  const document: JsonObject = { paths, webhooks: {}, components: { schemas } };
  const resolve = (pointer: string): Json | undefined => resolvePointer(document, pointer);
  return { paths, webhooks: {}, schemas, responses: {}, security: ['ApiKeyAuth'], resolve };
}

/** Tables of names with only what a test gives; types are those with a source by default. */
export function namesOf(given: Partial<Names>): Names {
  return {
    methods: [],
    types: (given.typeSources ?? []).filter(({ source }) => source !== undefined),
    typeSources: [],
    typeAlso: [],
    pages: [],
    parameters: {},
    classes: {},
    errorEvents: [],
    folders: [],
    formsOfFiles: [],
    resources: [],
    typeShapes: {},
    variants: [],
    resumptions: {},
    codings: {},
    ...given,
  };
}
