import operations from './names/operations.json' with { type: 'json' };
import codings from './names/codings.json' with { type: 'json' };
import type { JsonObject } from './json.ts';
import methods from './names/methods.json' with { type: 'json' };
import pages from './names/pages.json' with { type: 'json' };
import resumptions from './names/resumptions.json' with { type: 'json' };
import typeAlso from './names/type-also.json' with { type: 'json' };
import typeSources from './names/type-sources.json' with { type: 'json' };
import typeShapes from './names/type-shapes.json' with { type: 'json' };
import types from './names/types.json' with { type: 'json' };
import variants from './names/variants.json' with { type: 'json' };

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

/** A public page type: `FileObjectsPage`, of `files`, is a `CursorPage` of its items. */
export interface PageName extends TypeName {
  class: string;
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
  /** Public names of pages and the class of each. */
  pages: readonly PageName[];
  /** Public names of parameters by their name on the wire, where the two differ. */
  parameters: Readonly<Record<string, string>>;
  /** Class names of resources by the last part of their path, where it does not follow from it. */
  classes: Readonly<Record<string, string>>;
  /** Resources that have types and no methods: `graders.graderModels`. */
  resources: readonly string[];
  /** Methods whose streams hand out events that report an error, where others throw it. */
  errorEvents: readonly string[];
  /** Methods that send the names of files with their folders. */
  folders: readonly string[];
  /** Methods that send a form when they are given a file, and JSON otherwise. */
  formsOfFiles: readonly string[];
  /** Properties whose type differs from the schema's: `Type.property`, or `module: Type.property`. */
  typeShapes: Readonly<Record<string, TypeShape>>;
  /** Encodings that methods request when the caller did not choose one, by method. */
  codings: Readonly<Record<string, Coding>>;
  /** How the streams of methods are resumed when their connection breaks, by method. */
  resumptions: Readonly<Record<string, JsonObject>>;
  /** Overloads of methods whose result depends on a parameter, in the order they are tried. */
  variants: readonly Variant[];
}

/** A leaner form of a result on the wire, and what gives it its usual form again. */
export interface Coding {
  /** The parameter that requests it. */
  parameter: string;
  value: string;
  /** The function that turns the result into its usual form, and the module that has it. */
  decoder: string;
  module: string;
}

/** What a method returns when its params are also of a narrower type. */
export interface Variant {
  method: string;
  /** The narrower type, in TypeScript; when there is none, all other params. */
  with?: string;
  returns: string;
}

/** How the type of a property differs from its schema, and why. */
export interface TypeShape {
  required?: boolean;
  /** The type, in TypeScript. */
  type?: string;
  /** Of params: the type parameter that `type` is written with. */
  parameter?: string;
  /** What the type parameter extends, and is by default. */
  bound?: string;
  why: string;
}

/** Reads the tables of `spec/names`. */
export function readNames(): Names {
  return {
    codings,
    methods,
    types,
    typeSources,
    typeAlso,
    pages,
    resumptions,
    typeShapes,
    variants,
    ...operations,
  };
}
