import { parseURL } from '../core/parse-url.ts';
import type { HeaderRecord } from '../core/header-record.ts';
import type { ReadVariable } from '../core/read-variable.ts';
import { OpenAIError } from '../core/errors/index.ts';
import { mergeHeaders } from '../core/request/headers.ts';
import { secret, type Secret } from '../core/secret.ts';
import { utf8 } from '../core/utf8.ts';

/** A proxy, and the headers for it. */
export interface ProxyOptions {
  /** `http://` or `https://`, with a user name and a password if it asks for them. */
  url: string | URL;
  /** Sent to the proxy: with each `CONNECT`, or with each request for an `http:` URL. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The proxy for every request; null for none, whatever is in the environment. */
export type ProxyOption = string | URL | ProxyOptions | null;

/** A proxy as connections need it. Printing it shows no credentials. */
export interface ProxyServer {
  /** Its address without credentials. */
  readonly url: URL;
  /** What it is sent, `proxy-authorization` included. */
  readonly headers: Secret<HeaderRecord>;
}

/** Which proxy is for which URL. */
export interface ProxySettings {
  /** For `http:` URLs. */
  readonly http: ProxyServer | null;
  /** For `https:` URLs. */
  readonly https: ProxyServer | null;
  /** The hosts that are reached without one, in the form of `NO_PROXY`. */
  readonly exceptions: string;
}

/** Hosts of this machine, which a proxy elsewhere cannot reach. */
const LOOPBACK = 'localhost 127.0.0.0/8 ::1';

/**
 * The proxies that the option names, or else `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, of which
 * the names in lower case go first. A proxy given as an option is for every host; those of the
 * environment are never for loopback addresses.
 *
 * @throws OpenAIError for a proxy that is no URL or speaks neither HTTP nor HTTPS; the message does
 * not quote it
 */
export function resolveProxies(option: ProxyOption | undefined, read: ReadVariable): ProxySettings {
  if (option !== undefined) {
    const proxy = option === null ? null : proxyServer(option, '`proxy`');
    return { http: proxy, https: proxy, exceptions: '' };
  }
  const variable = (name: string): string => (read(name.toLowerCase()) ?? read(name) ?? '').trim();
  const named = (name: string): ProxyServer | null => {
    const url = variable(name);
    return url === '' ? null : proxyServer(url, name);
  };
  const [http, https] = [named('HTTP_PROXY'), named('HTTPS_PROXY')];
  if (http === null && https === null) return { http, https, exceptions: '' };
  return { http, https, exceptions: `${LOOPBACK} ${variable('NO_PROXY')}` };
}

/** A host and port to name in messages. */
export function proxyName({ url }: ProxyServer): string {
  return url.port === '' ? url.hostname : url.host;
}

function proxyServer(option: string | URL | ProxyOptions, name: string): ProxyServer {
  const { url: address, headers: given }: ProxyOptions =
    typeof option === 'string' || option instanceof URL ? { url: option } : option;
  const url = proxyURL(String(address), name);
  const headers: HeaderRecord = {};
  for (const [header, value] of Object.entries(mergeHeaders(given))) {
    if (value !== null) headers[header] = value;
  }
  if (url.username !== '' || url.password !== '') {
    headers['proxy-authorization'] ??= basicCredentials(url);
  }
  url.username = '';
  url.password = '';
  return { url, headers: secret(headers) };
}

function proxyURL(address: string, name: string): URL {
  // The environment often holds no more than a host and a port.
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  const url = parseURL(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new OpenAIError(`${name} must be the http: or https: URL of a proxy.`, {
      code: 'configuration',
    });
  }
  return url;
}

/** RFC 7617: the bytes of `name:password` in base64. */
function basicCredentials({ username, password }: URL): string {
  const bytes = utf8(`${decoded(username)}:${decoded(password)}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
