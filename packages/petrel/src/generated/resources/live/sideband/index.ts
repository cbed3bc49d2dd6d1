// Written by `npm run generate` from spec/. Do not edit.

export {
  Sideband,
  type ConnectClientEvent,
  type ConnectServerEvent,
  type SidebandClientEvent,
  type SidebandConnectParams,
  type SidebandServerEvent,
} from './sideband.ts';
