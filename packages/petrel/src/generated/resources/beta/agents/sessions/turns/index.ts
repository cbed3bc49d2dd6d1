// Written by `npm run generate` from spec/. Do not edit.

export {
  Items,
  type AgentSessionItemsConversationCursorPage,
  type ItemListParams,
} from './items.ts';
export {
  Turns,
  type Turn,
  type TurnListParams,
  type TurnRetrieveParams,
  type TurnsPage,
} from './turns.ts';
