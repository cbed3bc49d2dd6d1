// Written by `npm run generate` from spec/. Do not edit.

export { ClientSecrets, type ClientSecretCreateParams } from './client-secrets.ts';
export { Translations, type ConnectClientEvent } from './translations.ts';
