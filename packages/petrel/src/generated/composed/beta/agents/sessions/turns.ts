// Written by `npm run generate` from spec/. Do not edit.
import { TurnsWithHelpers } from '../../../../../helpers/polling/turns-with-helpers.ts';
import type {
  AgentSessionItemsConversationCursorPage,
  ItemListParams,
} from '../../../../models/beta/agents/sessions/turns/items.ts';
import type {
  Turn,
  TurnListParams,
  TurnRetrieveParams,
  TurnsPage,
} from '../../../../models/beta/agents/sessions/turns/turns.ts';
import { Items } from '../../../../resources/beta/agents/sessions/turns/items.ts';

/** Turns of a session. */
export class Turns extends TurnsWithHelpers {
}

export declare namespace Turns {
  export {
    Items,
    type Turn,
    type TurnListParams,
    type TurnRetrieveParams,
    type TurnsPage,
    type AgentSessionItemsConversationCursorPage,
    type ItemListParams,
  };
}
