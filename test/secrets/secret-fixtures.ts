import { inspect } from 'node:util';
import { expect } from 'vitest';

/** Credentials and contents that nothing may show, each in a place of its own. */
export const SECRETS = {
  key: 'sk-hidden-key-0123456789',
  adminKey: 'sk-hidden-admin-0123456789',
  authorization: 'Bearer hidden-authorization',
  apiKeyHeader: 'hidden-api-key-header',
  xApiKey: 'hidden-x-api-key',
  cookie: 'session=hidden-cookie',
  securityToken: 'hidden-security-token',
  query: 'hidden-query',
  setCookie: 'session=hidden-set-cookie',
  body: 'hidden-body',
  fileName: 'hidden-file-name.txt',
  proxy: 'hidden-proxy',
  userInfo: 'hidden-userinfo',
  webhookSecret: 'whsec_aGlkZGVuLXdlYmhvb2stc2VjcmV0',
} as const;

/** The parts of them that are secret by themselves. */
const NEEDLES: readonly string[] = [
  ...Object.values(SECRETS).map((value) => needleOf(value)),
  'hidden-webhook-secret',
  Buffer.from(`user:${SECRETS.proxy}`).toString('base64'),
];

function needleOf(secret: string): string {
  return secret.replace(/^(?:Bearer |session=)/, '');
}

/** Every visible form of a value: printed, serialized, and along its causes. */
export function shownForms(value: unknown): string[] {
  const forms = [
    inspect(value),
    inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity }),
    inspect(value, { depth: Infinity, showHidden: true, customInspect: false }),
    serialised(value),
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    forms.push(error.message, error.stack ?? '', serialised(error), inspect({ ...error }));
  }
  return forms;
}

function serialised(value: unknown): string {
  const seen = new Set<unknown>();
  const text = JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member === 'bigint') return String(member);
    if (typeof member !== 'object' || member === null) return member;
    if (seen.has(member)) return undefined;
    seen.add(member);
    return member;
  });
  return text ?? '';
}

/**
 * Fails where a value shows one of the secrets. `but` are the places whose content the value is there
 * to hold, such as the body in a reply that repeats it.
 */
export function expectNoSecret(value: unknown, but: readonly (keyof typeof SECRETS)[] = []): void {
  const allowed = new Set(but.map((name) => needleOf(SECRETS[name])));
  const needles = NEEDLES.filter((needle) => !allowed.has(needle));
  for (const form of shownForms(value)) {
    for (const needle of needles) expect(form).not.toContain(needle);
  }
}
