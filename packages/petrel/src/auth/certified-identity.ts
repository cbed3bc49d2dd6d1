import type { Transport } from '../core/call/transport.ts';
import type { ApiKeySetter } from '../core/client/auth.ts';

/** The keys of a client with a workload identity. */
export interface IdentityKeys {
  apiKey: ApiKeySetter;
  /** Has the next key be another; false when there is none to replace. */
  renewKey: () => boolean;
}

/** What a client with a certificate is made of. */
export interface CertifiedIdentity {
  /** The base URL, unless the options give another. */
  baseURL: string;
  /** Presents the certificate. */
  transport: Transport;
  /** The keys for an origin. */
  keys: (baseURL: string) => IdentityKeys;
}

/**
 * Where the objects for the options `credential` and `x509Transport` have what a client needs of them, so
 * that only programs with such an object hold the code. The same in every copy of this package.
 */
export const CERTIFIED: unique symbol = Symbol.for('petrel.certified-identity');

/** An object for the option `credential` or `x509Transport`. */
export interface Certified {
  /**
   * @param options of the client
   * @throws OpenAIError of code `configuration` for options that it excludes, or that are missing beside it
   */
  [CERTIFIED](options: object): CertifiedIdentity;
}

declare const brand: unique symbol;

/** A dispatcher that presents a certificate, for the option `x509Transport`. */
export interface X509Transport {
  readonly [brand]: true;
}

/** Whether a value is an object for the option `credential` or `x509Transport`. */
export function isCertified(value: unknown): value is Certified {
  return typeof value === 'object' && value !== null && CERTIFIED in value;
}
