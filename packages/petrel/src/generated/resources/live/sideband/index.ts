// Written by `npm run generate` from spec/. Do not edit.

export type {
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandClientEvent,
  SidebandServerEvent,
} from './sideband.ts';
