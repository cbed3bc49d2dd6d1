import type { ProviderRequest } from '../../core/call/provider.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import { utf8 } from '../../core/utf8.ts';
import type { AwsCredentialIdentity } from './aws-credentials.ts';

/** What a signature of AWS is made with. */
export interface SigningOptions {
  credentials: AwsCredentialIdentity;
  region: string;
  service: string;
  /** When the request is sent, by the clock of the service. */
  date: Date;
}

/** A request whose body is in memory. */
export type SignableRequest = Pick<ProviderRequest, 'method' | 'url' | 'headers'> & {
  body: string | Uint8Array | null;
};

const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * The headers of a request that is signed with Signature Version 4 of AWS. Of the headers of the request,
 * `host`, `content-type` and those of AWS are signed: proxies may change all others.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export async function signedHeaders(
  { method, url, headers, body }: SignableRequest,
  { credentials, region, service, date }: SigningOptions,
): Promise<HeaderRecord> {
  const { host, pathname, searchParams } = new URL(url);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const timestamp = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = timestamp.slice(0, 8);
  const payload = await sha256(body ?? '');
  const added: HeaderRecord = { 'x-amz-date': timestamp, 'x-amz-content-sha256': payload };
  if (sessionToken !== undefined) added['x-amz-security-token'] = sessionToken;
  const signed = Object.entries({ ...withoutStale(headers), ...added, host })
    .filter(([name]) => /^(?:host|content-type|x-amz-.*)$/.test(name))
    .sort(byCodeUnits);
  const names = signed.map(([name]) => name).join(';');
  const canonical = [
    method.toUpperCase(),
    pathname.split('/').map(encoded).join('/'),
    [...searchParams]
      .map((pair) => pair.map(encoded))
      .sort(byCodeUnits)
      .map((pair) => pair.join('='))
      .join('&'),
    ...signed.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    names,
    payload,
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = [ALGORITHM, timestamp, scope, await sha256(canonical)].join('\n');
  let key: Uint8Array<ArrayBuffer> = utf8(`AWS4${secretAccessKey}`);
  for (const part of [day, region, service, 'aws4_request']) key = await hmac(key, part);
  const signature = hex(await hmac(key, text));
  return {
    ...added,
    authorization: `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

/** The headers without those of an earlier signature. */
function withoutStale(headers: HeaderRecord): HeaderRecord {
  const { 'x-amz-security-token': _, ...rest } = headers;
  return rest;
}

/** By UTF-16 code units, as names and values in a query are encoded; then by what follows. */
function byCodeUnits(left: readonly string[], right: readonly string[]): number {
  const at = left[0] === right[0] ? 1 : 0;
  const [one = '', other = ''] = [left[at], right[at]];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Percent-encoded but for the unreserved characters of RFC 3986. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function sha256(data: string | Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(data))));
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text)));
}

function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? utf8(data) : new Uint8Array(data);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
