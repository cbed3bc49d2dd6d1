// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as BetaAgentsAutomationsAPI from './automations.ts';

/** One run of an automation. */
export interface AutomationInvocation {
  /** Id of the run. */
  id: string;

  /** Id of the automation that is run. */
  automation_id: string;

  /** When the run was recorded, in Unix seconds. */
  created_at: number;

  /** Why the input could not be delivered for good; null unless it failed. */
  error: AutomationInvocation.Error | null;

  object: 'agent.automation.invocation';

  /** When it was to run, in Unix seconds; null when started by hand. */
  scheduled_at: number | null;

  /** Id of the session that is run; null until there is one. */
  session_id: string | null;

  /** Why it did not run, such as one before still waiting; null when it did. */
  skip_reason: 'pending_delivery' | null;

  source: AutomationInvocationSource;

  /**
   * Whether the input has reached the session; `completed` does not report the agent's work.
   */
  status: 'queued' | 'completed' | 'failed' | 'skipped';
}
export namespace AutomationInvocation {
  export interface Error {
    code: string;

    /** What happened, in words for people. */
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
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

export interface InvocationRetrieveParams {
  /** Id of the automation that was run. */
  automation_id: string;
}
