/** Rate limits that are kept on the client's side. */
export { limit, type Limiter } from './limits/limit.ts';
export type { LimitShare } from './limits/limited-calls.ts';
export { LimitError, type LimitErrorCode, type LimitErrorInfo } from './limits/limit-error.ts';
export { estimateTokens, type TokenEstimate } from './limits/estimate-tokens.ts';
export type { LimitedRequest } from './limits/limited-request.ts';
export type { LimitOptions, LimitPriority, ModelLimits } from './limits/limit-options.ts';
export type { LimitReport, LimitStore, LimitUpdate } from './limits/limit-store.ts';
export type { BudgetState, LimitedModel, LimitEvent, LimitState } from './limits/limit-state.ts';
