import type { Names, TypeShape } from '@petrel/spec/names';
import type { SchemaReader } from '../model/schema-reader.ts';

/** A property whose printed type differs from its schema. */
export interface ShapedProperty {
  /** Pointer of the object. */
  object: string;
  name: string;
  /** Pointer of the property, where the object has it. */
  property: string | undefined;
  shape: TypeShape;
}

/** The properties that `spec/names/type-shapes.json` names, by where the description has them. */
export function shapesOf(names: Names, reader: SchemaReader): ShapedProperty[] {
  return Object.entries(names.typeShapes).flatMap(([place, shape]) => {
    const end = place.lastIndexOf('.');
    const name = place.slice(end + 1);
    const type = place.slice(0, end).replace(/^.*: /, '');
    const rows = names.typeSources.filter((row) => row.name === type);
    return rows.flatMap(({ source }) => {
      if (source === undefined) return [];
      const object = reader.canonical(source);
      const own = reader.object(object)?.properties.find((property) => property.name === name);
      return [{ object, name, property: own?.pointer, shape }];
    });
  });
}
