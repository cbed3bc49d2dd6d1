import type { Middleware } from 'petrel';

/** Adds `x-signature`: the HMAC-SHA256 of method, URL and key, as a gateway may ask for. */
export function signRequests(secret: string): Middleware {
  return (next) => async (call) => {
    const signed = `${call.method} ${call.url} ${call.headers['authorization'] ?? ''}`;
    const signature = await hmac(secret, signed);
    return next({ ...call, headers: { ...call.headers, 'x-signature': signature } });
  };
}

async function hmac(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, [
    'sign',
  ]);
  const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
