// Compiled with `openai` and with petrel in its place: the packages' own declarations must fit either.
// `@posthog/ai` is not among them: its declarations do not fit `openai` 7 either.
import { observeOpenAI } from '@langfuse/openai';
import { ChatOpenAI } from '@langchain/openai';
import { setDefaultOpenAIClient } from '@openai/agents';
import { GuardrailsOpenAI } from '@openai/guardrails';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI, { AzureOpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { ResponseInputItem } from 'openai/resources/responses/responses';
import type { Stream } from 'openai/streaming';
import { z } from 'zod';

export const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hi' }];
export const items: ResponseInputItem[] = [{ role: 'user', content: 'Hi' }];
export const format = zodResponseFormat(z.object({ name: z.string() }), 'thing');
export type Chunks = Stream<OpenAI.Chat.ChatCompletionChunk>;
export const azure: OpenAI = new AzureOpenAI({ apiVersion: '2024-10-21' });
export const wrapped: OpenAI = wrapOpenAI(new OpenAI());
export const observed: OpenAI = observeOpenAI(new OpenAI());
export const chat = new ChatOpenAI({ model: 'gpt-4o' });
setDefaultOpenAIClient(new OpenAI());
export const classes = [GuardrailsOpenAI];
