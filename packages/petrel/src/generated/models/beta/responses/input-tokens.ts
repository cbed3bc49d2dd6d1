// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesInputTokensAPI from '../../responses/input-tokens.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaResponsesAPI from './responses.ts';

/**
 * The request whose input is counted; the same fields as for `responses.inputTokens.count`, and
 * some in beta.
 */
export interface InputTokenCountParams {
  /** Beta features to turn on for this request. */
  betas?: ('responses_multi_agent=v1')[];

  /** The conversation whose items go before the input. */
  conversation?: string | ResponsesAPI.ResponseConversationParam | null;

  /** Text, or a list of items. */
  input?: string | BetaResponsesAPI.BetaResponseInputItem[] | null;

  /** Instructions that go before the input. */
  instructions?: string | null;

  /** The model the tokens are counted for. */
  model?: string | null;

  /** Whether the model may ask for several tool calls at once. */
  parallel_tool_calls?: boolean | null;

  /** A style of speaking that the model offers. */
  personality?: (string & {}) | 'friendly' | 'pragmatic';

  /** The response that the input would continue. */
  previous_response_id?: string | null;

  /** How the model should think. */
  reasoning?: InputTokenCountParams.Reasoning | null;

  /** Form of the text. */
  text?: InputTokenCountParams.Text | null;

  /** Whether and which tools the model calls. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceAllowed
    | BetaResponsesAPI.BetaToolChoiceTypes | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp | ResponsesAPI.ToolChoiceCustom
    | InputTokenCountParams.BetaSpecificProgrammaticToolCallingParam
    | ResponsesAPI.ToolChoiceApplyPatch | ResponsesAPI.ToolChoiceShell | null;

  /** Tools the model may use; their definitions count as input. */
  tools?: ResponsesAPI.Tool[] | null;

  /** What to do with input too long for the model. */
  truncation?: 'auto' | 'disabled';
}

export namespace InputTokenCountParams {
  /** Makes the model write a program that calls the tools. */
  export type BetaSpecificProgrammaticToolCallingParam = ResponsesInputTokensAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;

  export type Reasoning = SharedAPI.Reasoning;

  /** Form of the text. */
  export type Text = ResponsesAPI.ResponseTextConfig;
}

/** Size of an input. */
export type InputTokenCountResponse = ResponsesInputTokensAPI.InputTokenCountResponse;
