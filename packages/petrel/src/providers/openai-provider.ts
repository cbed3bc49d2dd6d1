import type { Provider, ProviderRequest } from '../core/call/provider.ts';
import { configurationError } from '../core/errors/configuration-error.ts';

/** What the `openai` package makes of one of its providers for a client. */
interface ProviderRuntime {
  name: string;
  baseURL: string;
  prepareRequest?(request: object, context: object): void | Promise<void>;
}

/** Where every copy of the `openai` package registers its providers. */
const REGISTRY: unique symbol = Symbol.for('openai.node.providerDefinitions.v1');

/**
 * A provider as the option `provider` may have it: of this package, or of the `openai` package.
 *
 * @throws OpenAIError of code `configuration` for anything else
 */
export function resolveProvider(given: object): Provider {
  if (isProvider(given)) return given;
  const runtime = runtimeOf(given);
  if (runtime === null) {
    throw configurationError(
      '`provider` must be what `bedrock()` or `vertex()` return, or an object with `name`, `baseURL` and `authenticate`.',
    );
  }
  return {
    name: runtime.name,
    baseURL: runtime.baseURL,
    authenticate: (request) => preparedHeaders(runtime, request),
  };
}

function isProvider(given: object): given is Provider {
  if (!('name' in given && 'baseURL' in given && 'authenticate' in given)) return false;
  const { name, baseURL, authenticate } = given;
  return (
    typeof name === 'string' && typeof baseURL === 'string' && typeof authenticate === 'function'
  );
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
