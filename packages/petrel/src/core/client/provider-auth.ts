import { withinLimits } from '../abort/within-limits.ts';
import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import type { HeadersLike } from '../call/headers-like.ts';
import type { Provider } from '../call/provider.ts';
import { isRepeatable } from '../call/request-body.ts';
import { APIError } from '../errors/index.ts';
import { asOpenAIError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { HeaderRecord } from '../header-record.ts';
import { mergeHeaders } from '../request/headers.ts';
import { withoutRemovals } from '../request/request-headers.ts';

/**
 * Has a provider authenticate each attempt, and once more when the service rejects its credentials and
 * the provider has others.
 *
 * @throws OpenAIError for a provider that fails
 */
export function authenticateWith(provider: Provider): Middleware {
  return (next: Handler): Handler =>
    async (call: Call): Promise<Reply> => {
      if (call.security === 'none' || !isAt(provider, call)) return next(call);
      try {
        return await next(await authenticated(provider, call));
      } catch (error) {
        if (!(await isRenewed(provider, error, call))) throw mapped(provider, error);
      }
      try {
        return await next(await authenticated(provider, call));
      } catch (error) {
        throw mapped(provider, error);
      }
    };
}

/** Credentials go to the origin of the provider only, wherever the client leads by now. */
function isAt({ baseURL }: Provider, { url }: Call): boolean {
  return new URL(url).origin === new URL(baseURL).origin;
}

async function authenticated(provider: Provider, call: Call): Promise<Call> {
  const { method, url, path, headers, body } = call;
  const content = body === null ? null : (body.text ?? body.bytes);
  const request = { method, url, path, headers, body: content };
  const given = await bounded(provider, call, async () => provider.authenticate(request));
  return { ...call, headers: patched(headers, given) };
}

function patched(headers: HeaderRecord, given: HeadersLike): HeaderRecord {
  return withoutRemovals({ ...headers, ...mergeHeaders(given) });
}

async function isRenewed(provider: Provider, error: unknown, call: Call): Promise<boolean> {
  if (!(error instanceof APIError) || provider.renew === undefined) return false;
  if (error.status !== 401 && error.status !== 403) return false;
  if (!isRepeatable(call.body)) return false;
  return bounded(provider, call, async () => provider.renew?.(error) ?? false);
}

function bounded<T>(provider: Provider, call: Call, run: () => Promise<T>): Promise<T> {
  const ask = async (): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      throw asOpenAIError(error, `Authentication with \`${provider.name}\` failed; see the cause.`);
    }
  };
  return withinLimits(ask, call, `Authentication with \`${provider.name}\``);
}

function mapped(provider: Provider, error: unknown): unknown {
  if (!(error instanceof APIError) || provider.mapError === undefined) return error;
  try {
    const other = provider.mapError(error);
    return other instanceof OpenAIError ? other : error;
  } catch {
    return error;
  }
}
