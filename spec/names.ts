import methods from './names/methods.json' with { type: 'json' };
import typeAlso from './names/type-also.json' with { type: 'json' };
import typeSources from './names/type-sources.json' with { type: 'json' };
import types from './names/types.json' with { type: 'json' };

/** One operation and the client method that calls it. */
export interface MethodName {
  verb: string;
  path: string;
  /** Where the published document puts the operation, when that differs from `path`. */
  specPath?: string;
  /** The client method: `fineTuning.jobs.list`. */
  method: string;
  /** Its parameters in order: positional path parameters, then `{ ...params }`. */
  params: string;
  /** Public name of what it returns. */
  returns: string;
}

/** A public type name and the module it is exported from. */
export interface TypeName {
  module: string;
  name: string;
}

/** Where a public type comes from: a pointer into the description, or an operation. */
export interface TypeSource extends TypeName {
  source?: string;
  operation?: string;
}

/** A further schema that shares a public name. */
export interface TypeAlso extends TypeName {
  also: string;
}

/** The names under which people know the API. */
export interface Names {
  methods: readonly MethodName[];
  types: readonly TypeName[];
  typeSources: readonly TypeSource[];
  typeAlso: readonly TypeAlso[];
}

/** Reads the tables of `spec/names`. */
export function readNames(): Names {
  return { methods, types, typeSources, typeAlso };
}
