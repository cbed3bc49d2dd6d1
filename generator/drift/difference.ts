import type { Json } from '@petrel/spec/json';

/** How a property that both have differs: what it is in the declaration. */
export type PropertyKind = 'nullable' | 'never null' | 'optional' | 'required' | 'of another type';

/** Something in which a declared type and the description differ. */
export interface Difference {
  /** What is missing from the description, or how a property that it has is declared. */
  kind: 'property' | 'literal' | 'member' | 'name' | PropertyKind;
  /** The place in words: `Project.residency`. */
  label: string;
  /** Where in the description it belongs: the object, the list of values, or the union. */
  pointer: string;
  /** Name of the property. */
  name?: string;
  /** Whether an object must have the property. */
  required?: boolean;
  /** Schema of the property or the member, or the value. */
  value: Json;
  /** Where the description has the property that differs. */
  own?: string;
}

/**
 * Whether only a person can decide what is right: a parameter that differs, and a declaration that
 * promises less than the document does or something else.
 */
export function isLeftToPeople({ kind, pointer, own }: Difference): boolean {
  if (kind === 'never null' || kind === 'of another type') return true;
  return (kind === 'required' || kind === 'optional') && own === pointer;
}
