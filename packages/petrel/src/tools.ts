/** What runs of tools have in common, whatever API they use. */
export { DeferredCall } from './helpers/tools/loop/tool-call.ts';
export type {
  LoopTool,
  ToolCall,
  ToolCallContext,
  ToolOutput,
  ToolResult,
} from './helpers/tools/loop/tool-call.ts';
export type {
  PendingCall,
  ToolCheckpoint,
  ToolLoopEnd,
} from './helpers/tools/loop/tool-checkpoint.ts';
export { ToolError } from './helpers/tools/loop/tool-error.ts';
export { ToolLoop } from './helpers/tools/loop/tool-loop.ts';
export type { ToolLoopHost } from './helpers/tools/loop/tool-loop-host.ts';
export {
  readToolLoopOptions,
  type ToolApproval,
  type ToolApprovalContext,
  type ToolLoopOptions,
  type ToolLoopSettings,
} from './helpers/tools/loop/tool-loop-options.ts';
export type { ChatConversation, RunnerOptions } from './helpers/tools/chat/runner-options.ts';
export {
  ResponseToolRunner,
  type ResponseConversation,
  type ResponseRunnerOptions,
  type ResponseRunParams,
  type ResponseToolRunnerEvents,
  type RunnableCustomTool,
  type RunnableNamespace,
  type RunnableResponseFunction,
  type RunnableResponseTool,
} from './helpers/tools/responses/response-tool-runner.ts';
export { withItemHandler, type ItemHandler } from './helpers/tools/responses/response-tools.ts';
export {
  mcpChatTools,
  mcpTools,
  type MCPClient,
  type MCPRequestOptions,
  type MCPTool,
  type MCPToolsOptions,
} from './helpers/tools/mcp/mcp-tools.ts';
