export { OpenAIRealtimeError } from './realtime/openai-realtime-error.ts';
