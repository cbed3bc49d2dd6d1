import { CachedCredential, type ExpiringCredential } from '../../core/client/cached-credential.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { APIConnectionTimeoutError } from '../../core/errors/index.ts';
import { optionText, variable } from '../option-text.ts';
import { loadPeer } from '../load-peer.ts';

/** Credentials of AWS. */
export interface AwsCredentialIdentity {
  accessKeyId: string;
  secretAccessKey: string;
  /** Of temporary credentials. */
  sessionToken?: string | undefined;
  /** When temporary credentials end. Default: they do not. */
  expiration?: Date | undefined;
}

/** Returns the credentials to sign with, such as a provider of `@aws-sdk/credential-providers`. */
export type AwsCredentialsProvider = () => AwsCredentialIdentity | Promise<AwsCredentialIdentity>;

/** Options that choose credentials of AWS. */
export interface AwsCredentialOptions {
  /** The id of an access key; it needs `secretAccessKey`. */
  accessKeyId?: string | undefined;
  /** The secret of the access key. */
  secretAccessKey?: string | undefined;
  /** The token of temporary credentials. */
  sessionToken?: string | undefined;
  /** A profile of the shared configuration, read by `@aws-sdk/credential-providers`. */
  profile?: string | undefined;
  /** Returns credentials. They are kept until shortly before their `expiration`. */
  credentialProvider?: AwsCredentialsProvider | undefined;
}

/** Where credentials come from. */
export interface AwsCredentialSource {
  /** What errors call it. */
  name: string;
  /** Whether it was found in the environment, and not given. */
  isAmbient: boolean;
  load: AwsCredentialsProvider;
}

const PACKAGE = '@aws-sdk/credential-providers';
const FIVE_MINUTES = 300_000;
const LOAD_LIMIT = 60_000;

/**
 * The source that the options name; undefined where they name none.
 *
 * @throws OpenAIError of code `configuration` for half of a key
 */
export function givenSource(options: AwsCredentialOptions): AwsCredentialSource[] {
  const sources: AwsCredentialSource[] = [];
  const accessKeyId = optionText('accessKeyId', options.accessKeyId);
  const secretAccessKey = optionText('secretAccessKey', options.secretAccessKey);
  const sessionToken = optionText('sessionToken', options.sessionToken);
  const profile = optionText('profile', options.profile);
  const { credentialProvider } = options;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    const identity = { accessKeyId, secretAccessKey, sessionToken };
    sources.push({ name: '`accessKeyId`', isAmbient: false, load: () => identity });
  } else if ((accessKeyId ?? secretAccessKey ?? sessionToken) !== undefined) {
    throw configurationError('Pass `accessKeyId` and `secretAccessKey` together.');
  }
  if (profile !== undefined) {
    const load: AwsCredentialsProvider = async () => (await chain({ profile }))();
    sources.push({ name: '`profile`', isAmbient: false, load });
  }
  if (credentialProvider != null) {
    if (typeof credentialProvider !== 'function') {
      throw configurationError('`credentialProvider` must be a function that returns credentials.');
    }
    sources.push({ name: '`credentialProvider`', isAmbient: false, load: credentialProvider });
  }
  return sources;
}

/** Keys of the environment, or else the chain of AWS: files, containers, instances. */
export function ambientSource(): AwsCredentialSource {
  const accessKeyId = variable('AWS_ACCESS_KEY_ID');
  const secretAccessKey = variable('AWS_SECRET_ACCESS_KEY');
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    const identity = { accessKeyId, secretAccessKey, sessionToken: variable('AWS_SESSION_TOKEN') };
    return { name: 'AWS_ACCESS_KEY_ID', isAmbient: true, load: () => identity };
  }
  const load: AwsCredentialsProvider = async () => (await chain({}))();
  return { name: `the chain of ${PACKAGE}`, isAmbient: true, load };
}

/** The credentials of a source, replaced before they end. */
export function cachedCredentials({
  name,
  load,
}: AwsCredentialSource): CachedCredential<AwsCredentialIdentity> {
  return new CachedCredential({
    load: async () => expiring(await load(), name),
    refreshAhead: FIVE_MINUTES,
    loadLimit: LOAD_LIMIT,
    tooSlow: () =>
      new APIConnectionTimeoutError({
        message: `Request timed out. AWS credentials from ${name} took longer than ${LOAD_LIMIT} ms.`,
      }),
  });
}

function expiring(
  identity: AwsCredentialIdentity,
  source: string,
): ExpiringCredential<AwsCredentialIdentity> {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = Object(identity);
  const isWhole = [accessKeyId, secretAccessKey].every(
    (part) => typeof part === 'string' && part.trim() !== '',
  );
  const expiresAt = expiration === undefined ? Infinity : new Date(expiration).getTime();
  if (!isWhole || Number.isNaN(expiresAt)) {
    throw configurationError(
      `The AWS credentials from ${source} need \`accessKeyId\`, \`secretAccessKey\` and, if they end, \`expiration\` as a date.`,
    );
  }
  if (expiresAt <= Date.now()) {
    throw configurationError(`The AWS credentials from ${source} have expired.`);
  }
  return {
    value: { accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined },
    expiresAt,
  };
}

async function chain(options: { profile?: string }): Promise<AwsCredentialsProvider> {
  const { fromNodeProviderChain } = await loadPeer(
    PACKAGE,
    () => import('@aws-sdk/credential-providers'),
    'Or pass `apiKey`, `accessKeyId` or `credentialProvider`.',
  );
  return fromNodeProviderChain(options);
}
