// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAutomationsAPI from './automations.ts';

/** One run of an automation. */
export interface AutomationInvocation {
  /** Its id. */
  id: string;

  /** Id of the automation. */
  automation_id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What went wrong. */
  error: AutomationInvocation.Error | null;

  object: 'agent.automation.invocation';

  /** When it was to run, in Unix seconds. */
  scheduled_at: number | null;

  /** Id of the session. */
  session_id: string | null;

  /** Why it did not run. */
  skip_reason: 'pending_delivery' | null;

  source: AutomationInvocationSource;

  /** How far it is. */
  status: 'queued' | 'completed' | 'failed' | 'skipped';
}
export namespace AutomationInvocation {
  export interface Error {
    code: string;

    /** What happened, in words. */
    message: string;
  }
}

/** What started a run. */
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

/** Which page to list. */
export interface InvocationListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

export interface InvocationRetrieveParams {
  /** Id of the automation. */
  automation_id: string;
}
