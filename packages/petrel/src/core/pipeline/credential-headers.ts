/** Whether the header of this name (in lower case) carries a credential, or says whose it is. */
export function isCredentialHeader(name: string): boolean {
  return CREDENTIALS.has(name) || name.startsWith('openai-') || CREDENTIAL_NAME.test(name);
}

/** What gateways call the headers of their keys, such as `x-goog-api-key`. */
const CREDENTIAL_NAME = /(?:^|-)(?:api-?key|subscription-key|authorization|password|secret|token)$/;

const CREDENTIALS: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'api-key',
  'x-api-key',
  'cookie',
  'x-amz-security-token',
]);
