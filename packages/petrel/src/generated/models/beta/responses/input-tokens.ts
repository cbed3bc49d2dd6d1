// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesInputTokensAPI from '../../responses/input-tokens.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaResponsesAPI from './responses.ts';

export interface InputTokenCountParams {
  betas?: ('responses_multi_agent=v1')[];

  conversation?: string | ResponsesAPI.ResponseConversationParam | null;

  input?: string | BetaResponsesAPI.BetaResponseInputItem[] | null;

  instructions?: string | null;

  model?: string | null;

  parallel_tool_calls?: boolean | null;

  /** A style of speaking that the model offers. */
  personality?: (string & {}) | 'friendly' | 'pragmatic';

  previous_response_id?: string | null;

  reasoning?: InputTokenCountParams.Reasoning | null;

  text?: InputTokenCountParams.Text | null;

  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceAllowed | ResponsesAPI.ToolChoiceTypes
    | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp | ResponsesAPI.ToolChoiceCustom
    | InputTokenCountParams.BetaSpecificProgrammaticToolCallingParam
    | ResponsesAPI.ToolChoiceApplyPatch | ResponsesAPI.ToolChoiceShell | null;

  tools?: ResponsesAPI.Tool[] | null;

  truncation?: 'auto' | 'disabled';
}

export namespace InputTokenCountParams {
  export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  export type Reasoning = SharedAPI.Reasoning;

  export type Text = ResponsesAPI.ResponseTextConfig;
}

export type InputTokenCountResponse = ResponsesInputTokensAPI.InputTokenCountResponse;
