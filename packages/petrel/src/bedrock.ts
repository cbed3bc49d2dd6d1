export { BedrockOpenAI, type BedrockClientOptions } from './providers/bedrock/bedrock-openai.ts';
