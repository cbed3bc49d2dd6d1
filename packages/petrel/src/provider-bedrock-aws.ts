export * from './provider-bedrock.ts';
