import type { APIPromise, WithRequestID } from './api-promise.ts';
import type { RawResponse } from './raw-response.ts';

// Looked at, these would lead the mapped type back to itself.
type RawPrefix = 'withRawResponse' | 'withStreamingResponse';

/** The methods of a resource, resolving to the response instead of its result. */
export type WithRawResponse<Resource> = {
  [
    Name in Exclude<keyof Resource, RawPrefix> as Resource[Name] extends (
      ...args: never[]
    ) => APIPromise<unknown>
      ? Name
      : never
  ]: RawMethod<Resource[Name]>;
};

// One signature of an overloaded method at a time: inference alone would keep only the last.
type RawMethod<Method> = Method extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
}
  ? RawSignature<A1, R1> & RawSignature<A2, R2> & RawSignature<A3, R3>
  : Method extends { (...args: infer A1): infer R1; (...args: infer A2): infer R2 }
    ? RawSignature<A1, R1> & RawSignature<A2, R2>
    : Method extends (...args: infer A1) => infer R1
      ? RawSignature<A1, R1>
      : never;

type RawSignature<Args extends unknown[], Result> =
  Result extends APIPromise<infer T>
    ? (...args: Args) => Promise<RawResponse<WithRequestID<T>>>
    : unknown;

/**
 * A view of a resource whose methods resolve to a {@link RawResponse}. `buffered`: whether the
 * body is read before it resolves.
 */
export function rawResponses<Resource extends object>(
  resource: Resource,
  buffered: boolean,
): WithRawResponse<Resource> {
  // The view answers with what the type promises because it wraps every method at its first use.
  return new Proxy(resource, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, args);
        return isRawable(result) ? result.asRawResponse(buffered) : result;
      };
    },
  }) as object as WithRawResponse<Resource>;
}

function isRawable(value: unknown): value is Pick<APIPromise<unknown>, 'asRawResponse'> {
  return typeof value === 'object' && value !== null && 'asRawResponse' in value;
}
