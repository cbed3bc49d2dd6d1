import type {
  ConnectionExplanation,
  ExplainConnection,
  FailedConnection,
} from '../core/errors/connection-failure.ts';

/**
 * Explains errors of sockets, names and TLS by the codes that Node, undici, Bun and Deno give them. Failures
 * of TLS, certificates included, are the same at the next attempt.
 */
export const explainSocketFailure: ExplainConnection = (failed) => {
  const text = failed.chain.map(({ message }) => message).join('\n');
  return isTlsFailure(failed.code, text)
    ? { ...tlsFailure(failed, text), retryable: false }
    : plainFailure(failed);
};

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

/** Alerts about the certificate of the other side (RFC 8446 §6.2). */
const REJECTED_CLIENT = /alert.(?:\w+.)?(?:certificate|unknown.ca|access.denied)/i;

function tlsFailure({ code = '', host }: FailedConnection, text: string): ConnectionExplanation {
  if (NO_TLS.test(code) || NO_TLS.test(text)) {
    return {
      problem: `${host} does not speak TLS`,
      advice: 'If it is a plain HTTP server, write http: in the URL',
    };
  }
  if (/certificate.required/i.test(code || text)) {
    return {
      problem: `${host} requires a client certificate`,
      advice: 'Pass it as `cert`, with its `key`, in the option `tls` of the transport',
    };
  }
  if (REJECTED_CLIENT.test(code || text)) {
    return {
      problem: `${host} rejected the client certificate`,
      advice:
        'Check whether it has expired or been revoked, and whether the server trusts its authority',
    };
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return {
      problem: `The certificate of ${host} is not valid now`,
      advice: 'Check the clocks of both machines, or renew the certificate',
    };
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') {
    return {
      problem: `The certificate of ${host} is for another host`,
      advice:
        'Check the host of the URL, or pass the right name as `servername` in the option `tls` of the transport',
    };
  }
  if (/SELF_SIGNED|UNABLE_TO_|UnknownIssuer/.test(code || text)) {
    const kind = code.includes('SELF_SIGNED') ? 'self-signed' : 'of an unknown authority';
    return {
      problem: `The certificate of ${host} is ${kind}`,
      advice:
        'If you trust it, pass its authority as `ca` in the option `tls` of the transport, or set NODE_EXTRA_CA_CERTS',
    };
  }
  return {
    problem: `No TLS connection to ${host} could be established`,
    advice: 'Check its certificate and which versions of TLS it speaks',
  };
}

function plainFailure(failed: FailedConnection): ConnectionExplanation | null {
  const { chain, code, host, mayExpectTls } = failed;
  switch (code) {
    case 'ECONNREFUSED':
    case 'ConnectionRefused':
      return {
        problem: `Nothing listens on ${host}`,
        advice: 'Check that the server is running, and the host and port of the URL',
      };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
    case 'EAI_NONAME':
      return {
        problem: `The host of ${host} cannot be found`,
        advice: 'Check its spelling in the URL, and the network',
      };
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return {
        problem: `${host} cannot be reached`,
        advice: 'Check the network, and whether a proxy or a VPN is needed',
      };
  }
  if (isTlsAlert(chain)) {
    return { problem: `${host} speaks TLS`, advice: 'Write https: in the URL', retryable: false };
  }
  if (code?.startsWith('HPE_') === true || chain.some(isParserError)) {
    return {
      problem: `${host} answered something other than HTTP`,
      advice: 'Check the port of the URL',
    };
  }
  if (code === undefined || !LOST.has(code)) return null;
  const problem = `The connection to ${host} was lost`;
  // A server of TLS that gets plain HTTP often just closes.
  return mayExpectTls
    ? { problem, advice: 'If it speaks TLS, write https: in the URL' }
    : { problem };
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
