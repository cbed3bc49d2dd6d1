export { bedrock, type BedrockProviderOptions } from './providers/bedrock/bedrock.ts';
export type {
  AwsCredentialIdentity,
  AwsCredentialsProvider,
} from './providers/bedrock/aws-credentials.ts';
