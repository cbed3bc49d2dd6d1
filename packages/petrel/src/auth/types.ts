/** A source of tokens that prove to another service who a program is. */
export interface SubjectTokenProvider {
  /** A signed JWT, or an identity token of OpenID Connect. */
  tokenType: 'jwt' | 'id';
  /** Returns a fresh token. Called for each exchange. */
  getToken: () => Promise<string>;
}

/** The identity of a program by the token of the place it runs in, for the option `workloadIdentity`. */
export interface WorkloadIdentity {
  /** Sent as `client_id`. Default: none. */
  clientId?: string;
  /** Id of the identity provider in the settings of the organization. */
  identityProviderId: string;
  /** Id of the service account that the program acts as. */
  serviceAccountId: string;
  /** The source of the token that is exchanged. */
  provider: SubjectTokenProvider;
  /**
   * Seconds before its end that the access token is replaced, at most half of its lifetime.
   * Default: 1,200.
   */
  refreshBufferSeconds?: number;
}

/**
 * The identity of a program by the client certificate of its connections, for the option `workloadIdentity`
 * beside `x509Transport`.
 */
export interface X509WorkloadIdentity {
  type: 'x509';
  /** Id of the identity provider in the settings of the organization. */
  identityProviderId: string;
  /** Id of the service account that the program acts as. */
  serviceAccountId: string;
  /**
   * Seconds before its end that the access token is replaced, at most half of its lifetime.
   * Default: 1,200.
   */
  refreshBufferSeconds?: number;
  /** The same in milliseconds, where `refreshBufferSeconds` is not given. */
  refreshBufferMs?: number;
  /** The certificate proves who the program is. */
  provider?: never;
  clientId?: never;
}

/** A client certificate with its connections, for the option `credential`; `fromX509` makes one. */
export interface X509Credential {
  /** Refuses new requests, and closes each connection once the request on it is over. */
  close: () => Promise<void>;
}

/** What the token endpoint answers. */
export interface TokenExchangeResponse {
  access_token: string;
  issued_token_type: string;
  token_type: string;
  /** Seconds. */
  expires_in?: number;
}
