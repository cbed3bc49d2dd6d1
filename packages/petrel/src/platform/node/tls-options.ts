import type { SecureContextOptions } from 'node:tls';
import { OpenAIError } from '../../core/errors/index.ts';

/** Who is trusted on `https:`, and how the client shows who it is. */
export interface TlsOptions {
  /** Certificate authorities, PEM, in place of those of the runtime. */
  ca?: SecureContextOptions['ca'];
  /** The client's own certificate with its chain, PEM, for servers that ask for one. */
  cert?: SecureContextOptions['cert'];
  /** The private key of `cert`, PEM. */
  key?: SecureContextOptions['key'];
  /** What `key` is locked with. */
  passphrase?: string | undefined;
  /** The name the server's certificate must be for. Default: the host of the URL. */
  servername?: string | undefined;
}

const MEMBERS: ReadonlySet<string> = new Set(['ca', 'cert', 'key', 'passphrase', 'servername']);

/**
 * The options that are given, for Node's own functions.
 *
 * @param instead where options of other names belong
 * @throws OpenAIError for an option that is none, `rejectUnauthorized` above all: a server whose
 * certificate nobody checks may be anyone
 */
export function checkedTls(tls: TlsOptions | undefined, instead: string): TlsOptions {
  const given = Object.entries(tls ?? {}).filter(([, value]) => value !== undefined);
  const unknown = given.find(([name]) => !MEMBERS.has(name));
  if (unknown === undefined) return Object.fromEntries(given);
  throw new OpenAIError(
    `\`tls\` has no option "${unknown[0]}". To trust a server's certificate, pass its authority as ` +
      `\`ca\`; anything else takes ${instead} of your own.`,
    { code: 'configuration' },
  );
}

/** A proxy is checked as the hosts are; who the client is does not concern it. */
export function forProxy({ ca }: TlsOptions): TlsOptions {
  return ca === undefined ? {} : { ca };
}
