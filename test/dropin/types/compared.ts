/** What the checks are written in: the forms in which types of both clients are compared. */

/** A value of a type, where only its type matters. */
export declare function of<Type>(): Type;

/** What is iterated; the class that does it is each client's own. */
export interface Iterated<Item> {
  item: Item;
}

/** A result as it is compared: pages and streams by their items, binary replies as a `Response`. */
export type Settled<Type> =
  Type extends AsyncIterable<infer Item> ? Iterated<Item> : Type extends Response ? Response : Type;

/** True for all but `any` and `never`, which are assignable to everything. */
export type Telling<Type> = 0 extends 1 & Type ? false : [Type] extends [never] ? false : true;
