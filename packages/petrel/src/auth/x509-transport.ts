import type { Agent, ProxyAgent } from 'undici';
import type { Transport } from '../core/call/transport.ts';
import { SharedTransport } from '../core/client/shared-transport.ts';
import type { CachedCredential } from '../core/client/cached-credential.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import { CertificateTransport } from '../platform/node/certificate-transport.ts';
import { ClientCertificate } from '../platform/node/client-certificate.ts';
import { undiciTransport } from '../platform/undici/undici-transport.ts';
import { CERTIFIED, type CertifiedIdentity, type X509Transport } from './certified-identity.ts';
import { exchangedTokens } from './token-exchange.ts';
import type { X509Credential, X509WorkloadIdentity } from './types.ts';

export type { X509Transport } from './certified-identity.ts';

/** How the connections of a dispatcher reach servers: directly, or through a tunnel of a proxy. */
export type X509ProxyMode = 'direct' | 'http-connect' | 'https-connect';

/** A proxy that tunnels the connections of a certificate. */
export interface X509CredentialProxyOptions {
  /** Its address, with a user name and a password if it requires them. */
  url: string | URL;
  /** Whether the connection to the proxy is encrypted, as the scheme of `url` requires. */
  mode: Exclude<X509ProxyMode, 'direct'>;
  /** Authorities that an `https:` proxy is checked against, PEM. Default: those of Node. */
  ca?: string | string[] | undefined;
}

/** A certificate, and who it stands for. */
export interface X509CredentialOptions {
  /**
   * The certificate, then those between it and its authority: PEM, or the `file:` URL of a PEM file, which is
   * read again for each connection and each exchange.
   */
  certificateChain: string | URL;
  /** The private key of the certificate: PEM, or a `file:` URL, which is read like `certificateChain`. */
  privateKey: string | URL;
  /** Id of the identity provider in the settings of the organization. */
  identityProviderId: string;
  /** Id of the service account that the program acts as. */
  serviceAccountId: string;
  /** Authorities that servers are checked against, PEM. Default: those of Node. */
  ca?: string | string[] | undefined;
  /** The passphrase of an encrypted private key. Default: none. */
  passphrase?: string | undefined;
  /** A proxy. Default: none, whatever is in the environment. */
  proxy?: X509CredentialProxyOptions | undefined;
  /**
   * Seconds before its end that the access token is replaced, at most half of its lifetime.
   * Default: 1,200.
   */
  refreshBufferSeconds?: number | undefined;
}

/** How a dispatcher of undici presents a certificate. */
export interface X509TransportOptions {
  /** Certificates are presented on Node only. */
  runtime: 'node';
  /** Presents the certificate. It is yours to close. */
  dispatcher: Agent | ProxyAgent;
  /** The dispatcher presents the same certificate on all connections. */
  certificateIdentity: 'static';
  /** How the dispatcher reaches servers. */
  proxy: X509ProxyMode;
}

const BASE_URL = 'https://mtls.api.openai.com/v1';
const ISSUER = 'https://mtls.auth.openai.com';
const SUBJECT_TOKEN_TYPE = 'urn:openai:params:oauth:token-type:x509';

/**
 * The identity of a program by a client certificate (mutual TLS), for the option `credential`. The certificate
 * is presented to the token endpoint and to the API, at https://mtls.api.openai.com/v1 unless `baseURL` is
 * another. Close it when no client uses it any more.
 *
 * @throws OpenAIError of code `configuration` for a certificate or a key that cannot be read, that do not belong
 * together, and for ids that are missing
 * @example
 * const credential = fromX509({
 *   certificateChain: new URL('file:///var/run/secrets/client.crt'),
 *   privateKey: new URL('file:///var/run/secrets/client.key'),
 *   identityProviderId: 'idp_123',
 *   serviceAccountId: 'sa_123',
 * });
 * const client = new OpenAI({ credential });
 */
export function fromX509(options: X509CredentialOptions): X509Credential {
  const { certificateChain, privateKey, passphrase, ca, proxy } = options;
  const certificate = new ClientCertificate({ certificateChain, privateKey, passphrase });
  checkProxy(proxy);
  const transport = new CertificateTransport(certificate, {
    ca,
    passphrase,
    proxy: proxy?.url,
    proxyCA: proxy?.ca,
  });
  const identity = certifiedIdentity(options, transport, () => transport.renew());
  return Object.freeze({
    close: () => transport.close(),
    [CERTIFIED](given: object) {
      excludeOthers('credential', given, [...EXCLUDED, 'workloadIdentity', 'x509Transport']);
      return identity;
    },
  });
}

/**
 * A dispatcher of undici that presents a client certificate, for the option `x509Transport` beside a
 * `workloadIdentity` of the type `x509`. {@link fromX509} makes such connections by itself.
 *
 * @throws OpenAIError of code `configuration` for other options
 */
export function createX509Transport(options: X509TransportOptions): X509Transport {
  const { runtime, dispatcher, certificateIdentity, proxy } = options;
  if (typeof dispatcher?.dispatch !== 'function') {
    throw configurationError('`dispatcher` must be an `Agent` or a `ProxyAgent` of undici.');
  }
  if (runtime !== 'node' || certificateIdentity !== 'static' || !MODES.has(proxy)) {
    throw configurationError(
      'An X.509 transport needs `runtime: "node"`, `certificateIdentity: "static"` and the mode of its `proxy`.',
    );
  }
  const transport = undiciTransport({ dispatcher });
  const identities = new WeakMap<X509WorkloadIdentity, CertifiedIdentity>();
  const identityOf = (given: object): CertifiedIdentity => {
    excludeOthers('x509Transport', given, EXCLUDED);
    const config = x509Identity(given);
    const identity = identities.get(config) ?? certifiedIdentity(config, transport);
    identities.set(config, identity);
    return identity;
  };
  // Users have no other use for it than to pass it on.
  return Object.freeze({ [CERTIFIED]: identityOf }) as object as X509Transport;
}

const MODES: ReadonlySet<string> = new Set(['direct', 'http-connect', 'https-connect']);

/** The functions for certificates, under the name that the `openai` package gives them. */
export const workloadIdentity: Readonly<{ fromX509: typeof fromX509 }> =
  /* @__PURE__ */ Object.freeze({ fromX509 });

/** Options for what connections with a certificate decide. */
const EXCLUDED = ['apiKey', 'provider', 'dataResidency', 'fetch', 'transport', 'proxy'];

function excludeOthers(name: string, options: object, others: readonly string[]): void {
  const other = others.find((option) => (Reflect.get(options, option) ?? null) !== null);
  if (other === undefined) return;
  throw configurationError(`Pass either \`${name}\` or \`${other}\`, not both.`);
}

/** @throws OpenAIError of code `configuration` for options of a client without such an identity */
function x509Identity(options: object): X509WorkloadIdentity {
  const identity: unknown = Reflect.get(options, 'workloadIdentity');
  if (isX509(identity)) return identity;
  throw configurationError('`x509Transport` needs a `workloadIdentity` of the `type` "x509".');
}

function isX509(identity: unknown): identity is X509WorkloadIdentity {
  return Reflect.get(Object(identity), 'type') === 'x509';
}

/** @throws OpenAIError of code `configuration` for a mode that is not that of the URL */
function checkProxy(proxy: X509CredentialProxyOptions | undefined): void {
  if (proxy === undefined) return;
  const scheme = /^[a-z]+:/i.exec(String(proxy.url))?.[0].toLowerCase();
  if (proxy.mode === `${scheme?.slice(0, -1)}-connect` && MODES.has(proxy.mode)) return;
  throw configurationError(
    'The `mode` of the proxy must be "http-connect" for an http: URL, and "https-connect" for an https: URL.',
  );
}

type CertifiedConfig = Pick<X509CredentialOptions, 'identityProviderId' | 'serviceAccountId'> & {
  refreshBufferSeconds?: number | undefined;
  refreshBufferMs?: number | undefined;
};

/** `renew` is called before each exchange. */
function certifiedIdentity(
  config: CertifiedConfig,
  transport: Transport,
  renew: () => void = () => {},
): CertifiedIdentity {
  const { identityProviderId, serviceAccountId, refreshBufferMs } = config;
  const refreshBufferSeconds =
    config.refreshBufferSeconds ??
    (refreshBufferMs === undefined ? undefined : refreshBufferMs / 1_000);
  const endpoint = {
    origin: ISSUER,
    transport: new SharedTransport(() => Promise.resolve(transport), true),
  };
  const open = (): CachedCredential<string> =>
    exchangedTokens(
      { identityProviderId, serviceAccountId, refreshBufferSeconds },
      async () => {
        renew();
        return { subject_token_type: SUBJECT_TOKEN_TYPE };
      },
      () => endpoint,
    );
  // It checks the options now, and makes no request.
  const first = open();
  const byOrigin = new Map([[new URL(BASE_URL).origin, first]]);
  return {
    baseURL: BASE_URL,
    transport,
    keys(baseURL) {
      const { origin } = new URL(baseURL);
      const tokens = byOrigin.get(origin) ?? open();
      byOrigin.set(origin, tokens);
      return {
        apiKey: () => tokens.get(),
        renewKey: () => {
          tokens.discard();
          return true;
        },
      };
    },
  };
}
