import { isInstanceOf } from '../is-instance-of.ts';
import type { APIClient } from './api-client.ts';
import { rawResponses, type WithRawResponse } from '../pages/raw-methods.ts';

/** The base class of every group of operations. */
export class APIResource {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'APIResource';

  /** Also true for an instance of another copy of this package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  /** Enumerable, so that copies of a resource made with `Object.assign` or a spread keep it. */
  protected readonly _client: APIClient;

  constructor(client: APIClient) {
    this._client = client;
  }

  /** The same methods, resolving to a `RawResponse` whose body has been read. */
  get withRawResponse(): WithRawResponse<this> {
    return rawResponses(this, true);
  }

  /** The same methods, resolving to a `RawResponse` as soon as the headers are there. */
  get withStreamingResponse(): WithRawResponse<this> {
    return rawResponses(this, false);
  }
}

type Inspect = (value: unknown, options: object) => string;

// Written outside of the class, whose declaration could not name a symbol that is only looked up.
Object.defineProperty(APIResource.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  /** Prints a resource without the client, which is the same everywhere in the tree. */
  value(this: APIResource, _depth: number, options: object, inspect: Inspect): string {
    const { _client, ...members } = this;
    return `${this.constructor.name} ${inspect(members, options)}`;
  },
});
