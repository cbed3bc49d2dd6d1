/**
 * Whether what a header or a query parameter of this name holds is a credential, or is signed with
 * one. Names are compared in any case.
 */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase();
  return (SECRET.test(plain) || SECRET_WHOLE.test(plain)) && !PUBLIC.test(plain);
}

/** `author`, `tokens` and `keyword` only look alike. */
const SECRET =
  /auth(?!or(?!i[sz]))|key(?!word|board)|token(?!s|i[sz])|secret|signature|credential|jwt|session|passw|cookie|assertion|(?<![a-z])(?:sig|sas|pass|pwd|pw)(?![a-z])/;

const SECRET_WHOLE = /^(?:code|code_verifier|device_code)$/;

/** An idempotency key, a challenge, a CORS rule, the id of a key: no use to a thief. */
const PUBLIC =
  /^(?:(?:x-)?idempotency-key|(?:www|proxy)-authenticate|access-control-.*|sec-websocket-(?:key|accept)|.*ratelimit-.*|.*key_?ids?(?:\[\])?)$/;
