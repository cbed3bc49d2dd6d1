import type { OpenAI } from 'openai/client';
import type { Uploadable as ReferenceUploadable } from 'openai/core/uploads';
import type { Uploadable as PetrelUploadable } from 'petrel/uploads';

export type { ClientOptions as ReferenceClientOptions } from 'openai/client';
export type ReferenceRequestOptions = OpenAI.RequestOptions;
export type { ClientOptions as PetrelClientOptions } from 'petrel';
export type { RequestOptions as PetrelRequestOptions } from 'petrel';

// What the checks are written in: the forms in which types of both clients are compared.

/** A value of a type, where only its type matters. */
export declare function of<Type>(): Type;

/** What is iterated; the class that does it is each client's own. */
export interface Iterated<Item> {
  item: Item;
}

/** A result as it is compared: pages and streams by their items, binary replies as a `Response`. */
export type Settled<Type> = Type extends Response
  ? Response
  : Type extends AsyncIterable<infer Item>
    ? Iterated<Item>
    : Type;

/** Params of an upload as they are compared: a `Blob` stands for all that can be uploaded. */
export type Uploading<Params> = { [Name in keyof Params]: Uploaded<Params[Name]> };

type Uploaded<Value> = Value extends ReferenceUploadable | PetrelUploadable
  ? Blob
  : Value extends (infer Item)[]
    ? Uploaded<Item>[]
    : Value;

/** Request options that both clients have. */
export interface Options {
  headers: Record<string, string>;
  query: object;
  timeout: number;
  maxRetries: number;
  signal: AbortSignal;
  idempotencyKey: string;
}

/**
 * The names of the properties of a type: one that may be left out can go missing unnoticed. Those
 * that must be left out do not count.
 */
export type Names<Type> = Type extends readonly unknown[] | string
  ? never
  : { [Name in keyof Type]-?: [Type[Name]] extends [undefined] ? never : Name }[keyof Type];

/** True for all but `any` and `never`, which are assignable to everything. */
export type Checkable<Type> = 0 extends 1 & Type ? false : [Type] extends [never] ? false : true;
