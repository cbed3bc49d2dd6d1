import { SpecError } from '@petrel/spec/spec-error';
import type { Spec } from '@petrel/spec';
import type { Names } from '@petrel/spec/names';
import { checkEvents, checkPages, checkTypeTables } from '../model/check-names.ts';
import { readOperations, type Operation } from '../model/operation.ts';
import { allResources, resourceTree, type Resource } from '../model/resource-tree.ts';
import { SchemaReader } from '../model/schema-reader.ts';
import { TypeTable } from '../model/type-table.ts';
import { emitApiReference } from './api-reference-emitter.ts';
import { emitClient } from './client-emitter.ts';
import { emitComposed } from './composed-emitter.ts';
import type { Descriptions } from './descriptions.ts';
import { emitIndexes } from './index-emitter.ts';
import { ModelEmitter } from './model-emitter.ts';
import { ModuleEmitter } from './module-emitter.ts';
import { emitOperationIds } from './operation-ids-emitter.ts';
import { ParamsEmitter, type Params } from './params-emitter.ts';
import { ResourceEmitter } from './resource-emitter.ts';
import { TypePrinter } from './type-printer.ts';

/** What the generator writes. */
export interface Generated {
  /** Files by their path below the folder of generated code. */
  code: Map<string, string>;
  /** The list of all methods and types, in Markdown. */
  apiReference: string;
  /** The names of all operations, for the emulator. */
  operationIds: string;
  /** Resources and operations without a description, a line each. */
  undescribed: string[];
  /** Descriptions of what does not exist, a line each. */
  misplaced: string[];
}

/**
 * Writes the client's code from the description of the API: types, resource classes, the client
 * class, and the list of it all. The same input gives the same bytes.
 */
export function generate(spec: Spec, names: Names, docs: Descriptions): Generated {
  checkTypeTables(names);
  const operations = readOperations(spec, names);
  const resources = allResources(resourceTree(operations, names));
  const reader = new SchemaReader(spec);
  const table = new TypeTable(reader, names);
  checkPages(operations, reader, names);
  checkEvents(operations, reader, table, names);
  nameResults(resources, table, names);
  const printer = new TypePrinter(reader, table);
  const models = new ModelEmitter(reader, table, printer, docs, names.typeShapes);
  const params = new ParamsEmitter(reader, printer, models, names);
  const modules = new ModuleEmitter({ reader, table, printer, models, params, names });
  const given = paramsByModule(resources, params);

  const code = new Map<string, string>();
  const types = new Map<string, string[]>();
  for (const module of [...new Set([...table.modules(), ...given.keys()])].sort()) {
    const emitted = modules.emit(module, given.get(module) ?? [], operations);
    if (emitted.types.length === 0) continue;
    code.set(`models/${module}.ts`, emitted.text);
    types.set(module, emitted.types);
  }
  if (models.unusedShapes.length > 0) {
    const places = models.unusedShapes.join(', ');
    throw new SpecError(`spec/names/type-shapes.json: no such property: ${places}`);
  }
  const classes = new ResourceEmitter({ reader, table, printer, params, docs, names });
  for (const resource of resources) {
    const text = classes.emit(resource, types);
    code.set(`resources/${resource.module}.ts`, text);
  }
  for (const [path, text] of emitIndexes(resources, types)) code.set(path, text);
  for (const [path, text] of emitComposed(resources, types, docs)) code.set(path, text);
  code.set('openai.ts', emitClient(resources, types, docs));
  return {
    code,
    apiReference: emitApiReference(resources, types, docs),
    operationIds: emitOperationIds(spec, operations),
    undescribed: docs.missing(resources),
    misplaced: docs.unused(),
  };
}

/** Results that the tables name only as what a method returns become types of its module. */
function nameResults(resources: Resource[], table: TypeTable, names: Names): void {
  const pages = new Set(names.pages.map(({ name }) => name));
  for (const { module, operations } of resources) {
    for (const { result, returns } of operations) {
      if (result.kind !== 'json' || pages.has(returns) || table.has(module, returns)) continue;
      if (table.named(returns, result.pointer) !== undefined) continue;
      table.add({ module, name: returns, source: result.pointer });
    }
  }
}

function paramsByModule(resources: Resource[], emitter: ParamsEmitter): Map<string, Params[]> {
  const given = new Map<string, Params[]>();
  for (const resource of resources) {
    const params = resource.operations.flatMap((operation: Operation) => {
      const read = emitter.read(operation, resource);
      return read === undefined ? [] : [read];
    });
    if (params.length > 0) given.set(resource.module, params);
  }
  return given;
}
