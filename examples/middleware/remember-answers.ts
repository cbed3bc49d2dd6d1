import type { Middleware, Reply } from 'petrel';

/** Answers a GET that was answered within the last `seconds` without sending it again. */
export function rememberAnswers(seconds: number): Middleware {
  const remembered = new Map<string, { reply: Reply; until: number }>();
  return (next) => async (call) => {
    if (call.method !== 'get' || call.kind !== 'json' || call.raw) return next(call);
    const known = remembered.get(call.url);
    if (known !== undefined && known.until > Date.now()) return copyOf(known.reply);
    const reply = await next(call);
    remembered.set(call.url, { reply, until: Date.now() + seconds * 1_000 });
    return copyOf(reply);
  };
}

function copyOf(reply: Reply): Reply {
  // A caller that changes its result changes no other's.
  return { ...reply, data: structuredClone(reply.data) };
}
