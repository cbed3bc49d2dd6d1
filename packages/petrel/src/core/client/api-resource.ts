import { customInspect } from '../custom-inspect.ts';
import { isInstanceOf } from '../is-instance-of.ts';
import type { ResourceClient } from './resource-client.ts';
import { rawResponses, type WithRawResponse } from '../pages/raw-methods.ts';

/** The base class of every group of operations. */
export class APIResource {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'APIResource';

  /** Also true for an instance of another copy of this package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  // Without the client, which is the same everywhere in the tree.
  protected static readonly printed: boolean = /* @__PURE__ */ customInspect(
    () => APIResource,
    (resource, members) => {
      const { _client, ...shown } = resource;
      return `${resource.constructor.name} ${members(shown)}`;
    },
  );

  /** Enumerable, so that copies of a resource made with `Object.assign` or a spread keep it. */
  protected readonly _client: ResourceClient;

  constructor(client: ResourceClient) {
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
