import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { configurationError } from '../../core/errors/configuration-error.ts';

/** A certificate that a client presents, with its private key. */
export interface ClientCertificateOptions {
  /** The certificate, then those between it and its authority: PEM, or the `file:` URL of it. */
  certificateChain: string | URL;
  /** The private key of the certificate: PEM, or the `file:` URL of it. */
  privateKey: string | URL;
  /** The passphrase of an encrypted private key. */
  passphrase?: string | undefined;
}

/** A certificate and its key, as Node's TLS takes them. */
export interface CertificatePair {
  cert: string;
  key: string;
}

/** A certificate whose files are read again, as they are rotated. */
export class ClientCertificate {
  readonly #options: ClientCertificateOptions;
  #pair: CertificatePair;
  #validity: { from: Date; to: Date };

  /** @throws OpenAIError of code `configuration` for a pair that cannot be read or does not belong together */
  constructor(options: ClientCertificateOptions) {
    this.#options = options;
    this.#pair = readPair(options);
    this.#validity = checkedValidity(this.#pair, options.passphrase);
  }

  /**
   * The pair as its files hold it now. While one of the two is replaced already and the other is not, it is
   * the pair before.
   */
  current(): CertificatePair {
    try {
      const pair = readPair(this.#options);
      if (pair.cert !== this.#pair.cert || pair.key !== this.#pair.key) {
        this.#validity = checkedValidity(pair, this.#options.passphrase);
        this.#pair = pair;
      }
    } catch {
      // What was read last will do until the files are whole again.
    }
    return this.#pair;
  }

  /** What is wrong with the dates of the certificate; null when it is valid now. */
  invalidity(): string | null {
    const { from, to } = this.#validity;
    const now = Date.now();
    if (now > to.getTime()) return `expired on ${to.toISOString()}`;
    return now < from.getTime() ? `is not valid before ${from.toISOString()}` : null;
  }
}

function readPair({ certificateChain, privateKey }: ClientCertificateOptions): CertificatePair {
  return {
    cert: readPEM('certificateChain', certificateChain),
    key: readPEM('privateKey', privateKey),
  };
}

/** Read at once: connections are rare and the files small, and no pair is half of one rotation. */
function readPEM(name: string, source: unknown): string {
  const text = source instanceof URL ? readText(name, source) : source;
  if (typeof text === 'string' && text.includes('-----BEGIN ')) return text;
  throw configurationError(`\`${name}\` must be PEM, or the \`file:\` URL of a PEM file.`);
}

function readText(name: string, file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw configurationError(`\`${name}\` cannot be read from ${file.pathname}.`, error);
  }
}

function checkedValidity(
  { cert, key }: CertificatePair,
  passphrase: string | undefined,
): { from: Date; to: Date } {
  const leaf = readCertificate(cert);
  const privateKey = readKey(key, passphrase);
  if (!leaf.checkPrivateKey(privateKey)) {
    throw configurationError('`privateKey` is not the key of the first certificate of the chain.');
  }
  return { from: new Date(leaf.validFrom), to: new Date(leaf.validTo) };
}

function readCertificate(cert: string): X509Certificate {
  try {
    return new X509Certificate(cert);
  } catch (error) {
    throw configurationError('`certificateChain` holds no certificate that can be read.', error);
  }
}

function readKey(key: string, passphrase: string | undefined): ReturnType<typeof createPrivateKey> {
  try {
    return createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (error) {
    throw configurationError(
      '`privateKey` cannot be read. If it is encrypted, pass its `passphrase`.',
      error,
    );
  }
}
