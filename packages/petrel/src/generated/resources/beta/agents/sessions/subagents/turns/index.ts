// Written by `npm run generate` from spec/. Do not edit.

export { Items, type ItemListParams } from './items.ts';
export { Turns, type TurnListParams, type TurnRetrieveParams } from './turns.ts';
