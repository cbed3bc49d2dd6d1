export { AzureOpenAI } from './providers/azure/azure-openai.ts';
export type { AzureClientOptions } from './providers/azure/azure-options.ts';
