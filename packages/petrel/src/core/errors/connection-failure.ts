import { parseURL } from '../parse-url.ts';
/** What an error of a transport comes to: what the user reads, and whether another attempt may help. */
export interface ConnectionFailure {
  message: string;
  retryable: boolean;
}

/**
 * Describes an error of a transport: host and port, what happened, and what to check. Failures of
 * TLS, certificates included, are the same at the next attempt.
 *
 * @param url where the request went
 * @param answered whether the head of a response has come
 */
export function connectionFailure(
  error: unknown,
  url: string,
  answered: boolean = false,
): ConnectionFailure {
  const chain = causes(error);
  const code = chain.map(codeOf).find((found) => found !== undefined);
  const host = hostOf(url);
  const text = chain.map(({ message }) => message).join('\n');
  const secure = isTlsFailure(code, text);
  const mayExpectTls = !answered && url.startsWith('http:');
  const what = secure
    ? tlsFailure(code, text, host)
    : plainFailure(code, chain, host, mayExpectTls);
  const suffix = code === undefined ? '' : ` (${code})`;
  // Programs that were written for `openai` look for these two words and their full stop.
  const message = `Connection error. ${what(suffix)}`;
  return { message, retryable: !secure && !isTlsAlert(chain) };
}

type Describe = (code: string) => string;

const DEEPEST = 8;

/** An error, what caused it, and so on; of several attempts to connect, the first. */
function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let current = error;
  while (current instanceof Error && chain.length < DEEPEST) {
    chain.push(current);
    current = current.cause ?? ('errors' in current ? firstOf(current.errors) : undefined);
  }
  return chain;
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Host and port, the port of the scheme included. */
function hostOf(url: string): string {
  const parsed = parseURL(url);
  if (parsed === null) return 'an invalid URL';
  const { hostname, port, protocol } = parsed;
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

const CERTIFICATE =
  /^(?:CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERROR_IN_|ERR_TLS_CERT_)/;

/** A connection that ends without a goodbye is lost like any other. */
const NOT_OF_TLS = /UNEXPECTED_EOF|HANDSHAKE_TIMEOUT/;

function isTlsFailure(code: string | undefined, text: string): boolean {
  if (code !== undefined && CERTIFICATE.test(code)) return true;
  if (code !== undefined && /^ERR_(?:SSL|TLS)_/.test(code)) return !NOT_OF_TLS.test(code);
  // Node reports some failures as EPROTO; runtimes other than Node have no codes for them.
  return /SSL routines:|invalid peer certificate/.test(text);
}

const NO_TLS = /wrong.version.number|packet.length.too.long|record.layer.failure|unknown.protocol/i;

function tlsFailure(code: string | undefined, text: string, host: string): Describe {
  if (NO_TLS.test(code ?? '') || NO_TLS.test(text)) {
    return (name) =>
      `${host} does not speak TLS${name}. If it is a plain HTTP server, write http: in the URL.`;
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return (name) =>
      `The certificate of ${host} is not valid now${name}. Check the clocks of both machines, or renew the certificate.`;
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') {
    return (name) =>
      `The certificate of ${host} is for another host${name}. Check the host of the URL, or pass the right name as \`servername\` in the option \`tls\` of the transport.`;
  }
  if (/SELF_SIGNED|UNABLE_TO_|UnknownIssuer/.test(code ?? text)) {
    const kind = code?.includes('SELF_SIGNED') === true ? 'self-signed' : 'of an unknown authority';
    return (name) =>
      `The certificate of ${host} is ${kind}${name}. If you trust it, pass its authority as \`ca\` in the option \`tls\` of the transport, or set NODE_EXTRA_CA_CERTS.`;
  }
  return (name) =>
    `No TLS connection to ${host} could be established${name}. Check its certificate and which versions of TLS it speaks.`;
}

function plainFailure(
  code: string | undefined,
  chain: readonly Error[],
  host: string,
  mayExpectTls: boolean,
): Describe {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ConnectionRefused':
      return (name) =>
        `Nothing listens on ${host}${name}. Check that the server is running, and the host and port of the URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
    case 'EAI_NONAME':
      return (name) =>
        `The host of ${host} cannot be found${name}. Check its spelling in the URL, and the network.`;
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return (name) =>
        `${host} cannot be reached${name}. Check the network, and whether a proxy or a VPN is needed.`;
  }
  if (isTlsAlert(chain)) return (name) => `${host} speaks TLS${name}. Write https: in the URL.`;
  if (code?.startsWith('HPE_') === true || chain.some(isParserError)) {
    return (name) =>
      `${host} answered something other than HTTP${name}. Check the port of the URL.`;
  }
  if (code !== undefined && LOST.has(code)) {
    // A server of TLS that gets plain HTTP often just closes.
    const hint = mayExpectTls ? ' If it speaks TLS, write https: in the URL.' : '';
    return (name) => `The connection to ${host} was lost${name}.${hint}`;
  }
  return (name) => `The request to ${host} failed${name}.`;
}

const LOST: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'UND_ERR_SOCKET',
  'ConnectionClosed',
]);

function isParserError({ name }: Error): boolean {
  return name === 'HTTPParserError';
}

/** Whether plain HTTP was answered with an alert of TLS (RFC 8446 §6). */
function isTlsAlert(chain: readonly Error[]): boolean {
  return chain.some((error) => {
    if ('rawPacket' in error && error.rawPacket instanceof Uint8Array) {
      return error.rawPacket[0] === 0x15 && error.rawPacket[1] === 0x03;
    }
    return isParserError(error) && String(Reflect.get(error, 'data')).startsWith('\u0015\u0003');
  });
}
