// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAutomationsAPI from './automations.ts';

export interface AutomationInvocation {
  id: string;

  automation_id: string;

  created_at: number;

  error: AutomationInvocation.Error | null;

  object: 'agent.automation.invocation';

  scheduled_at: number | null;

  session_id: string | null;

  skip_reason: 'pending_delivery' | null;

  source: AutomationInvocationSource;

  status: 'queued' | 'completed' | 'failed' | 'skipped';
}
export namespace AutomationInvocation {
  export interface Error {
    code: string;

    message: string;
  }
}

export type AutomationInvocationSource =
  | AutomationInvocationSource.AutomationInvocationSourceResourceManual
  | AutomationInvocationSource.AutomationInvocationSourceResourceAutomation;
export namespace AutomationInvocationSource {
  export interface AutomationInvocationSourceResourceAutomation {
    automation: BetaAgentsAutomationsAPI.Automation;

    type: 'automation';
  }

  export interface AutomationInvocationSourceResourceManual {
    type: 'manual';
  }
}

export type AutomationInvocationsPage = CursorPage<AutomationInvocation>;

export interface InvocationListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface InvocationRetrieveParams {
  automation_id: string;
}
