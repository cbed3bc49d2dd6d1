// Written by `npm run generate` from spec/. Do not edit.

export {
  Automations,
  type Automation,
  type AutomationAgentConfig,
  type AutomationCreateParams,
  type AutomationCreateParamsBase,
  type AutomationCreatedBy,
  type AutomationDeleted,
  type AutomationEnvironment,
  type AutomationListParams,
  type AutomationTarget,
  type AutomationTargetParam,
  type AutomationUpdateParams,
  type AutomationsPage,
  type CreateAutomationParamsOnce,
  type CreateAutomationParamsPeriodic,
  type OneTimeAutomation,
  type PeriodicAutomation,
} from './automations.ts';
export {
  Invocations,
  type AutomationInvocation,
  type AutomationInvocationSource,
  type AutomationInvocationsPage,
  type InvocationListParams,
  type InvocationRetrieveParams,
} from './invocations.ts';
