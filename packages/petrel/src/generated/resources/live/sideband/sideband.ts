// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
import type {
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandClientEvent,
  SidebandConnectParams,
  SidebandServerEvent,
} from '../../../models/live/sideband/sideband.ts';

/** Types of second connections to a session, which `SidebandWS` opens. */
export class Sideband extends APIResource {
}

export declare namespace Sideband {
  export {
    type ConnectClientEvent,
    type ConnectServerEvent,
    type SidebandClientEvent,
    type SidebandConnectParams,
    type SidebandServerEvent,
  };
}

export type * from '../../../models/live/sideband/sideband.ts';
