/**
 * Agents (beta): what `client.beta.agents` gives and takes beside the operations.
 */
export {
  AgentOutputParseError,
  agentOutputFormat,
  ParsedAgentTurnResult,
  type AgentOutputFormat,
  type AgentResult,
} from './helpers/agents/agent-output-format.ts';
export {
  AgentFileUploadError,
  type AgentFileUpload,
  type PreparedAgentFiles,
  type UploadedAgentFile,
} from './helpers/agents/agent-files.ts';
export {
  AgentResultArtifacts,
  type ArtifactDownload,
} from './helpers/agents/agent-result-artifacts.ts';
export type {
  AgentSessionCreateStream,
  AgentSessionCreateTools,
} from './helpers/agents/agent-session-create-stream.ts';
export {
  AgentSessionStream,
  type AgentSessionStreamParams,
} from './helpers/agents/agent-session-stream.ts';
export type {
  AgentToolContext,
  AgentToolError,
  AgentToolHandler,
  AgentToolOptions,
  AgentToolOutput,
  AgentToolStage,
} from './helpers/agents/agent-tools.ts';
export { AgentTurnResult } from './helpers/agents/agent-turn-result.ts';
export {
  AgentTurnResultError,
  type AgentTurnFailure,
} from './helpers/agents/agent-turn-result-error.ts';
export { functionTool, type AgentFunctionTool } from './helpers/agents/function-tool.ts';
export { outputText } from './helpers/agents/output-text.ts';
