import type { Provider, ProviderRequest } from '../core/call/provider.ts';

/** What the `openai` package makes of one of its providers for a client. */
interface ProviderRuntime {
  name: string;
  baseURL: string;
  prepareRequest?(request: object, context: object): void | Promise<void>;
}

/** Where every copy of the `openai` package registers its providers. */
const REGISTRY: unique symbol = Symbol.for('openai.node.providerDefinitions.v1');

/** A provider of the `openai` package as one of this package; null for anything else. */
export function adoptProvider(given: object): Provider | null {
  const runtime = runtimeOf(given);
  if (runtime === null) return null;
  return {
    name: runtime.name,
    baseURL: runtime.baseURL,
    authenticate: (request) => preparedHeaders(runtime, request),
  };
}

function runtimeOf(given: object): ProviderRuntime | null {
  const registry: unknown = Reflect.get(globalThis, REGISTRY);
  if (!(registry instanceof WeakMap)) return null;
  // That package puts nothing else there.
  const definition = registry.get(given) as { configure(): ProviderRuntime } | undefined;
  return definition?.configure() ?? null;
}

/** The headers as the provider leaves them; those that it removes are null. */
async function preparedHeaders(
  runtime: ProviderRuntime,
  { method, url, path, headers, body }: ProviderRequest,
): Promise<Record<string, string | null>> {
  const request = { method, headers: new Headers(headers), body: body ?? undefined };
  await runtime.prepareRequest?.(request, { url, options: { method, path } });
  const removed = Object.keys(headers).map((name): [string, null] => [name, null]);
  return { ...Object.fromEntries(removed), ...Object.fromEntries(request.headers) };
}
