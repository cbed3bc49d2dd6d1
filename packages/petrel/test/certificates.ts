import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** A certificate and its private key, both PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/** The content of a certificate. */
export interface CertificateOptions {
  /** The common name of its holder. */
  name: string;
  /** DNS names and IPv4 addresses it is good for. Default: `localhost` and 127.0.0.1. */
  hosts?: readonly string[];
  /** Default: an hour ago. */
  notBefore?: Date;
  /** Default: in an hour. */
  notAfter?: Date;
}

/** Signs certificates for one test; nobody else trusts it. */
export interface Authority extends Certificate {
  issue(options: CertificateOptions): Certificate;
}

const HOUR = 3_600_000;

/** A certificate authority of its own, made on the spot with `node:crypto` alone. */
export function createAuthority(name = 'Test authority'): Authority {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = { name, key: own.privateKey };
  const cert = certificate({ name, hosts: [] }, own.publicKey, issuer, true);
  return {
    cert,
    key: privatePEM(own.privateKey),
    issue: (options) => {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return { cert: certificate(options, publicKey, issuer, false), key: privatePEM(privateKey) };
    },
  };
}

/** A self-signed certificate. */
export function selfSigned(options: CertificateOptions): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = { name: options.name, key: privateKey };
  return { cert: certificate(options, publicKey, issuer, false), key: privatePEM(privateKey) };
}

interface Issuer {
  name: string;
  key: KeyObject;
}

// RFC 5280 §4.1, written in the distinguished encoding of X.690.
function certificate(
  options: CertificateOptions,
  holder: KeyObject,
  issuer: Issuer,
  isAuthority: boolean,
): string {
  const { name, notBefore = new Date(Date.now() - HOUR) } = options;
  const { hosts = ['localhost', '127.0.0.1'], notAfter = new Date(Date.now() + HOUR) } = options;
  const serial = randomBytes(8);
  serial[0] = 1;
  const algorithm = sequence(objectID('2a8648ce3d040302'));
  const body = sequence(
    tagged(0xa0, integer([2])),
    integer(serial),
    algorithm,
    commonName(issuer.name),
    sequence(time(notBefore), time(notAfter)),
    commonName(name),
    holder.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions(hosts, isAuthority))),
  );
  const whole = sequence(body, algorithm, bits(sign('sha256', body, issuer.key)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function extensions(hosts: readonly string[], isAuthority: boolean): Buffer[] {
  const isTrue = tagged(0x01, Buffer.from([0xff]));
  const found: Buffer[] = [];
  // basicConstraints, critical
  if (isAuthority) {
    found.push(sequence(objectID('551d13'), isTrue, octets(sequence(isTrue))));
  }
  // subjectAltName
  if (hosts.length > 0) {
    found.push(sequence(objectID('551d11'), octets(sequence(...hosts.map(alternativeName)))));
  }
  return found;
}

function alternativeName(host: string): Buffer {
  if (isIPv4(host)) return tagged(0x87, Buffer.from(host.split('.').map(Number)));
  return tagged(0x82, Buffer.from(host, 'latin1'));
}

function commonName(name: string): Buffer {
  const text = tagged(0x0c, Buffer.from(name, 'utf8'));
  return sequence(tagged(0x31, sequence(objectID('550403'), text)));
}

function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, '');
  return tagged(0x17, Buffer.from(digits.slice(2), 'latin1'));
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function integer(bytes: Iterable<number>): Buffer {
  return tagged(0x02, Buffer.from([...bytes]));
}

function objectID(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

function octets(content: Buffer): Buffer {
  return tagged(0x04, content);
}

function bits(content: Buffer): Buffer {
  return tagged(0x03, Buffer.from([0]), content);
}

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...sizeOf(content.length)]), content]);
}

function sizeOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function privatePEM(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
