import type { APIClient } from './api-client.ts';
import { rawResponses, type WithRawResponse } from './response/raw-response.ts';

/** The base class of every group of operations. */
export class APIResource {
  protected readonly _client: APIClient;

  constructor(client: APIClient) {
    this._client = client;
    // The client belongs to the resource without being part of what it prints.
    Object.defineProperty(this, '_client', { enumerable: false });
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

/**
 * Gives a class the property `name` for a resource below it: made at first use, kept by its owner, and
 * replaceable, as tests with mocks do. Returns the class of that resource.
 */
export function subresource<ResourceClass extends new (client: APIClient) => object>(
  ownerClass: { readonly prototype: object },
  name: string,
  resourceClass: ResourceClass,
): ResourceClass {
  Object.defineProperty(ownerClass.prototype, name, {
    configurable: true,
    get(this: object) {
      const value = new resourceClass(clientOf(this));
      keepMember(this, name, value);
      return value;
    },
    set(this: object, value: unknown) {
      keepMember(this, name, value);
    },
  });
  return resourceClass;
}

function clientOf(owner: object): APIClient {
  // Resources keep their client as `_client`; whatever has none is the client, or a proxy of it. A
  // type that said so would have the compiler compare every resource with every other.
  return '_client' in owner ? (owner._client as APIClient) : (owner as APIClient);
}

/** Makes `value` the own property `name` of `owner`, over the one of its class. */
function keepMember(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
