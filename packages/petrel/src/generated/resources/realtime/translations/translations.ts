// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
import type {
  ClientSecretCreateParams,
} from '../../../models/realtime/translations/client-secrets.ts';
import type { ConnectClientEvent } from '../../../models/realtime/translations/translations.ts';
import { ClientSecrets } from './client-secrets.ts';

/** Live translation of speech. */
export class Translations extends APIResource {
  /** Short-lived keys for live translation, which can be handed to a browser or an app. */
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);
}

Translations.ClientSecrets = ClientSecrets;

export declare namespace Translations {
  export {
    ClientSecrets,
    type ConnectClientEvent,
    type ClientSecretCreateParams,
  };
}

export type * from '../../../models/realtime/translations/translations.ts';
