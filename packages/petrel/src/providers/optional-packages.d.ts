// What is used of packages that need not be installed.

declare module 'google-auth-library' {
  /** The application default credentials. */
  export class GoogleAuth {
    constructor(options: { scopes: string[] });
    getClient(): Promise<{
      getRequestHeaders: (url?: string) => Promise<Headers | Record<string, string>>;
    }>;
  }
}

declare module '@aws-sdk/credential-providers' {
  /** The default chain of Node: environment, files, processes, containers and instances. */
  export function fromNodeProviderChain(options: { profile?: string }): () => Promise<{
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken?: string;
    expiration?: Date;
  }>;
}
