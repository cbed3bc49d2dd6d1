import type { Behaviours } from '../exchange.ts';
import { chatCompletions } from './chat-completions.ts';
import { completions } from './completions.ts';
import { conversations } from './conversations.ts';
import { embeddings } from './embeddings.ts';
import { models } from './models.ts';
import { moderations } from './moderations.ts';
import { responses } from './responses.ts';
import { storedCompletions } from './stored-completions.ts';

/** The behaviours of operations that do more than keep what they are given. */
export const behaviours: Behaviours = {
  ...chatCompletions,
  ...completions,
  ...conversations,
  ...embeddings,
  ...models,
  ...moderations,
  ...responses,
  ...storedCompletions,
};
