// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type * as ResponsesAPI from '../responses/responses.ts';

/** Sent when the environment of an agent has expired. */
export interface AgentEnvironmentExpiredWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** The environment that the event is of. */
  data: AgentEnvironmentExpiredWebhookEvent.Data;

  object: 'event';

  type: 'agent.environment.expired';
}
export namespace AgentEnvironmentExpiredWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when the environment of an agent has failed. */
export interface AgentEnvironmentFailedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** The environment that the event is of. */
  data: AgentEnvironmentFailedWebhookEvent.Data;

  object: 'event';

  type: 'agent.environment.failed';
}
export namespace AgentEnvironmentFailedWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when the environment of an agent is ready. */
export interface AgentEnvironmentReadyWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** The environment that the event is of. */
  data: AgentEnvironmentReadyWebhookEvent.Data;

  object: 'event';

  type: 'agent.environment.ready';
}
export namespace AgentEnvironmentReadyWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when the environment of an agent was suspended. */
export interface AgentEnvironmentSuspendedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** The environment that the event is of. */
  data: AgentEnvironmentSuspendedWebhookEvent.Data;

  object: 'event';

  type: 'agent.environment.suspended';
}
export namespace AgentEnvironmentSuspendedWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when a session of an agent waits for something to be done. */
export interface AgentSessionActionRequiredWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: AgentSessionActionRequiredWebhookEvent.Data;

  object: 'event';

  type: 'agent.session.action_required';
}
export namespace AgentSessionActionRequiredWebhookEvent {
  export interface Data {
    /** Id of the session. */
    id: string;

    /** Kind of what the session waits for; `sessions.retrieve` gives the whole. */
    required_action: Data.RequiredAction;
  }
  export namespace Data {
    export interface RequiredAction {
      type:
        | 'computer_use_approval_request' | 'mcp_approval_request' | 'function_call'
        | 'environment_connection';
    }
  }
}

/** Sent when a session of an agent was started. */
export interface AgentSessionCreatedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: AgentSessionCreatedWebhookEvent.Data;

  object: 'event';

  type: 'agent.session.created';
}
export namespace AgentSessionCreatedWebhookEvent {
  export interface Data {
    /** Id of the session. */
    id: string;

    /** Who hosts the machine: `none`, `openai_hosted` or `self_hosted`. */
    environment_type: string;

    /** How your machine connects to the session; only where you host it. */
    connect?: Data.Connect;

    /** Id of the session's environment, where it has one. */
    environment_id?: string;
  }
  export namespace Data {
    export interface Connect {
      /** Address that your machine connects to. */
      remote_url: string;
    }
  }
}

/** Sent when a session of an agent has failed. */
export interface AgentSessionFailedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: AgentSessionFailedWebhookEvent.Data;

  object: 'event';

  type: 'agent.session.failed';
}
export namespace AgentSessionFailedWebhookEvent {
  export interface Data {
    /** Id of the session. */
    id: string;

    /** Who hosts the machine: `none`, `openai_hosted` or `self_hosted`. */
    environment_type: string;

    /** Id of the session's environment, where it has one. */
    environment_id?: string;
  }
}

/** Sent when a session of an agent has done its work and waits for input. */
export interface AgentSessionIdleWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: AgentSessionIdleWebhookEvent.Data;

  object: 'event';

  type: 'agent.session.idle';
}
export namespace AgentSessionIdleWebhookEvent {
  export type Data = AgentSessionFailedWebhookEvent.Data;
}

/** Sent when a session of an agent begins to work. */
export interface AgentSessionInProgressWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: AgentSessionInProgressWebhookEvent.Data;

  object: 'event';

  type: 'agent.session.in_progress';
}
export namespace AgentSessionInProgressWebhookEvent {
  export type Data = AgentSessionFailedWebhookEvent.Data;
}

/** A batch was cancelled. */
export interface BatchCancelledWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: BatchCancelledWebhookEvent.Data;

  type: 'batch.cancelled';

  object?: 'event';
}
export namespace BatchCancelledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the batch. */
    id: string;
  }
}

/** A batch is completed. */
export interface BatchCompletedWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: BatchCompletedWebhookEvent.Data;

  type: 'batch.completed';

  object?: 'event';
}
export namespace BatchCompletedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the batch. */
    id: string;
  }
}

/** A batch expired before it was done. */
export interface BatchExpiredWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: BatchExpiredWebhookEvent.Data;

  type: 'batch.expired';

  object?: 'event';
}
export namespace BatchExpiredWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the batch. */
    id: string;
  }
}

/** A batch failed. */
export interface BatchFailedWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: BatchFailedWebhookEvent.Data;

  type: 'batch.failed';

  object?: 'event';
}
export namespace BatchFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the batch. */
    id: string;
  }
}

/** Confirms that an endpoint was removed. */
export interface DeletedWebhookEndpoint {
  /** Id of the endpoint that was deleted. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'webhook_endpoint.deleted';
}

/** A run of an eval was canceled. */
export interface EvalRunCanceledWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: EvalRunCanceledWebhookEvent.Data;

  type: 'eval.run.canceled';

  object?: 'event';
}
export namespace EvalRunCanceledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the run. */
    id: string;
  }
}

/** A run of an eval failed. */
export interface EvalRunFailedWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: EvalRunFailedWebhookEvent.Data;

  type: 'eval.run.failed';

  object?: 'event';
}
export namespace EvalRunFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the run. */
    id: string;
  }
}

/** A run of an eval succeeded. */
export interface EvalRunSucceededWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: EvalRunSucceededWebhookEvent.Data;

  type: 'eval.run.succeeded';

  object?: 'event';
}
export namespace EvalRunSucceededWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the run. */
    id: string;
  }
}

/** A training job was cancelled. */
export interface FineTuningJobCancelledWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: FineTuningJobCancelledWebhookEvent.Data;

  type: 'fine_tuning.job.cancelled';

  object?: 'event';
}
export namespace FineTuningJobCancelledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the training job. */
    id: string;
  }
}

/** A training job failed. */
export interface FineTuningJobFailedWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: FineTuningJobFailedWebhookEvent.Data;

  type: 'fine_tuning.job.failed';

  object?: 'event';
}
export namespace FineTuningJobFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the training job. */
    id: string;
  }
}

/** A training job succeeded. */
export interface FineTuningJobSucceededWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: FineTuningJobSucceededWebhookEvent.Data;

  type: 'fine_tuning.job.succeeded';

  object?: 'event';
}
export namespace FineTuningJobSucceededWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the training job. */
    id: string;
  }
}

/** A SIP call came in that the Live API can answer. */
export interface LiveCallIncomingWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: LiveCallIncomingWebhookEvent.Data;

  type: 'live.call.incoming';

  object?: 'event';
}
export namespace LiveCallIncomingWebhookEvent {
  /** The call. */
  export interface Data {
    /** Id of the call, by which it is accepted or rejected. */
    session_id: string;

    /** Headers of the SIP INVITE. */
    sip_headers: Data.SipHeader[];

    sip_media_security?: 'rtp' | 'srtp' | (string & {});
  }
  export namespace Data {
    /** A header of the SIP INVITE. */
    export interface SipHeader {
      /** Name of the header. */
      name: string;

      /** Value of the header. */
      value: string;
    }
  }
}

/** Sent when a live session is connected. */
export interface LiveTransportConnectedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: LiveTransportConnectedWebhookEvent.Data;

  object: 'event';

  type: 'live.transport.connected';
}
export namespace LiveTransportConnectedWebhookEvent {
  export interface Data {
    /** Id of the session, to join it with. */
    session_id: string;

    type: 'webrtc';
  }
}

/** Sent when a call for a live session comes in. */
export interface LiveTransportIncomingWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: LiveTransportIncomingWebhookEvent.Data;

  type: 'live.transport.incoming';

  object?: 'event';
}
export namespace LiveTransportIncomingWebhookEvent {
  export interface Data {
    /** Id of the waiting session, to accept or reject the call with. */
    session_id: string;

    /**
     * SIP headers of the call, as they came and in their order. Callers may write anything there.
     */
    sip_headers: Data.SipHeader[];

    type: 'sip';

    /** Whether sound is encrypted: `srtp`, or `rtp` if not. Left out when not known. */
    sip_media_security?: 'rtp' | 'srtp' | (string & {});
  }
  export namespace Data {
    export interface SipHeader {
      /** Name of the SIP header. */
      name: string;

      value: string;
    }
  }
}

/** A SIP call came in that the Realtime API can answer. */
export interface RealtimeCallIncomingWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: RealtimeCallIncomingWebhookEvent.Data;

  type: 'realtime.call.incoming';

  object?: 'event';
}
export namespace RealtimeCallIncomingWebhookEvent {
  /** The call. */
  export interface Data {
    /** Id of the call, by which it is accepted or rejected. */
    call_id: string;

    /** Headers of the SIP INVITE. */
    sip_headers: Data.SipHeader[];

    sip_media_security?: 'rtp' | 'srtp' | (string & {});
  }
  export namespace Data {
    /** A header of the SIP INVITE. */
    export interface SipHeader {
      /** Name of the header. */
      name: string;

      /** Value of the header. */
      value: string;
    }
  }
}

/** A background response was cancelled. */
export interface ResponseCancelledWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: ResponseCancelledWebhookEvent.Data;

  type: 'response.cancelled';

  object?: 'event';
}
export namespace ResponseCancelledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the response. */
    id: string;
  }
}

/** A background response is completed. */
export interface ResponseCompletedWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: ResponseCompletedWebhookEvent.Data;

  type: 'response.completed';

  object?: 'event';
}
export namespace ResponseCompletedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the response. */
    id: string;
  }
}

/** A background response failed. */
export interface ResponseFailedWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: ResponseFailedWebhookEvent.Data;

  type: 'response.failed';

  object?: 'event';
}
export namespace ResponseFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the response. */
    id: string;
  }
}

/** A background response broke off early. */
export interface ResponseIncompleteWebhookEvent {
  /** Id of the event; the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  /** What it is about. */
  data: ResponseIncompleteWebhookEvent.Data;

  type: 'response.incomplete';

  object?: 'event';
}
export namespace ResponseIncompleteWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Id of the response. */
    id: string;
  }
}

/** Sent when there is a new notice about possible misuse in a project. */
export interface SafetyAlertCreatedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: SafetyAlertCreatedWebhookEvent.Data;

  object: 'event';

  type: 'safety.alert.created';
}
export namespace SafetyAlertCreatedWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when access was taken away because of misuse. */
export interface SafetyDeactivationIssuedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: SafetyDeactivationIssuedWebhookEvent.Data;

  object: 'event';

  type: 'safety.deactivation_issued';
}
export namespace SafetyDeactivationIssuedWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when there is a new notice about possible misuse in the organization. */
export interface SafetyOrgAlertCreatedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: SafetyOrgAlertCreatedWebhookEvent.Data;

  object: 'event';

  type: 'safety.org_alert.created';
}
export namespace SafetyOrgAlertCreatedWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** Sent when the organization is warned of misuse. */
export interface SafetyWarningIssuedWebhookEvent {
  /** Id of the event, the same when it is delivered again. */
  id: string;

  /** When it happened, in Unix seconds. */
  created_at: number;

  data: SafetyWarningIssuedWebhookEvent.Data;

  object: 'event';

  type: 'safety.warning_issued';
}
export namespace SafetyWarningIssuedWebhookEvent {
  export type Data = ResponsesAPI.ResponseConversationParam;
}

/** A notice from the API, distinguished by its `type`. */
export type UnwrapWebhookEvent =
  | BatchCancelledWebhookEvent | BatchCompletedWebhookEvent | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent | EvalRunCanceledWebhookEvent | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent | RealtimeCallIncomingWebhookEvent | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent | ResponseFailedWebhookEvent | ResponseIncompleteWebhookEvent
  | AgentEnvironmentExpiredWebhookEvent | AgentEnvironmentFailedWebhookEvent
  | AgentEnvironmentReadyWebhookEvent | AgentEnvironmentSuspendedWebhookEvent
  | AgentSessionActionRequiredWebhookEvent | AgentSessionCreatedWebhookEvent
  | AgentSessionFailedWebhookEvent | AgentSessionIdleWebhookEvent
  | AgentSessionInProgressWebhookEvent | LiveTransportConnectedWebhookEvent
  | LiveTransportIncomingWebhookEvent | SafetyAlertCreatedWebhookEvent
  | SafetyDeactivationIssuedWebhookEvent | SafetyOrgAlertCreatedWebhookEvent
  | SafetyWarningIssuedWebhookEvent;

/** The endpoint to add. */
export interface WebhookCreateParams {
  /** Types of events that it is notified of. */
  event_types: (
    | 'batch.completed' | 'batch.failed' | 'batch.expired' | 'batch.cancelled'
    | 'response.completed' | 'response.failed' | 'response.cancelled' | 'response.incomplete'
    | 'eval.run.succeeded' | 'eval.run.failed' | 'eval.run.canceled' | 'fine_tuning.job.succeeded'
    | 'fine_tuning.job.failed' | 'fine_tuning.job.cancelled' | 'realtime.call.incoming'
    | 'video.completed' | 'video.failed' | 'agent.environment.ready' | 'agent.environment.failed'
    | 'agent.environment.suspended' | 'agent.environment.expired' | 'agent.session.created'
    | 'agent.session.action_required' | 'agent.session.in_progress' | 'agent.session.idle'
    | 'agent.session.failed' | 'safety.alert.created'
  )[];

  /** Name of the endpoint, for people. */
  name: string;

  /** HTTPS address that events are posted to. */
  url: string;
}

/** An address that events are delivered to. */
export interface WebhookEndpoint {
  /** Id of the endpoint. */
  id: string;

  /** When the endpoint was added, in Unix seconds. */
  created_at: number;

  /** Types of events that it is notified of. */
  event_types: string[];

  /** Name of the endpoint, for people. */
  name: string;

  object: 'webhook_endpoint';

  /** A bit of the secret, to distinguish it from others; null when there is none. */
  signing_secret_hint: string | null;

  /** HTTPS address that events are posted to. */
  url: string;

  /** When its settings or secret last changed, in Unix seconds; tests do not count. */
  updated_at?: number;
}

/** A page of endpoints. */
export interface WebhookEndpointList {
  data: WebhookEndpoint[];

  /** Id of the first endpoint of the page; null when it is empty. */
  first_id: string | null;

  /** Whether there are more endpoints after this page. */
  has_more: boolean;

  /** Id of the last endpoint of the page, for `after`; null when it is empty. */
  last_id: string | null;

  object: 'list';
}

/** How the delivery of a made-up event went. */
export interface WebhookEndpointTestResult {
  /** Type of the event that was sent. */
  event_type: string;

  object: 'webhook_endpoint.test';

  /** HTTP status that the endpoint answered with. */
  status_code: number;

  /** Always true: the event was sent. Whether it was taken is indicated by `status_code`. */
  success: true;

  /** Id of the endpoint that the event was sent to. */
  webhook_endpoint_id: string;
}

/** An address that events are delivered to, with the secret they are signed with. */
export interface WebhookEndpointWithSecret {
  /** Id of the endpoint. */
  id: string;

  /** When the endpoint was added, in Unix seconds. */
  created_at: number;

  /** Types of events that it is notified of. */
  event_types: string[];

  /** Name of the endpoint, for people. */
  name: string;

  object: 'webhook_endpoint';

  /** Secret that deliveries are signed with (`whsec_…`). It is shown only now. */
  signing_secret: string;

  /** A bit of the secret, to distinguish it from others; null when there is none. */
  signing_secret_hint: string | null;

  /** HTTPS address that events are posted to. */
  url: string;

  /** When its settings or secret last changed, in Unix seconds; tests do not count. */
  updated_at?: number;
}

export type WebhookEndpointsPage = CursorPage<WebhookEndpoint>;

/** The kinds of events there are. */
export interface WebhookEventTypeList {
  data: string[];

  object: 'list';
}

/** Which page to list. */
export interface WebhookListParams {
  /** Id of the last endpoint of the page before. Default: the first page. */
  after?: string | null;

  /** How many entries a page has at most. */
  limit?: number;
}

/** What becomes of the old secret. */
export interface WebhookRotateSecretParams {
  /** Whether deliveries are signed with both secrets for a day. */
  keep_old_secret_active_for_24_hours?: boolean;
}

/** The kind of event to send. */
export interface WebhookTestParams {
  /** Type of the event to send an example of. */
  event_type:
    | 'batch.completed' | 'batch.failed' | 'batch.expired' | 'batch.cancelled'
    | 'response.completed' | 'response.failed' | 'response.cancelled' | 'response.incomplete'
    | 'eval.run.succeeded' | 'eval.run.failed' | 'eval.run.canceled' | 'fine_tuning.job.succeeded'
    | 'fine_tuning.job.failed' | 'fine_tuning.job.cancelled' | 'realtime.call.incoming'
    | 'video.completed' | 'video.failed' | 'agent.environment.ready' | 'agent.environment.failed'
    | 'agent.environment.suspended' | 'agent.environment.expired' | 'agent.session.created'
    | 'agent.session.action_required' | 'agent.session.in_progress' | 'agent.session.idle'
    | 'agent.session.failed' | 'safety.alert.created';
}

/** What to change about an endpoint. */
export interface WebhookUpdateParams {
  /** Replaces the types of events that it is notified of. Default: unchanged. */
  event_types?: (
    | 'batch.completed' | 'batch.failed' | 'batch.expired' | 'batch.cancelled'
    | 'response.completed' | 'response.failed' | 'response.cancelled' | 'response.incomplete'
    | 'eval.run.succeeded' | 'eval.run.failed' | 'eval.run.canceled' | 'fine_tuning.job.succeeded'
    | 'fine_tuning.job.failed' | 'fine_tuning.job.cancelled' | 'realtime.call.incoming'
    | 'video.completed' | 'video.failed' | 'agent.environment.ready' | 'agent.environment.failed'
    | 'agent.environment.suspended' | 'agent.environment.expired' | 'agent.session.created'
    | 'agent.session.action_required' | 'agent.session.in_progress' | 'agent.session.idle'
    | 'agent.session.failed' | 'safety.alert.created'
  )[];

  /** The new name. Default: unchanged. */
  name?: string;

  /** The new HTTPS address. Default: unchanged. */
  url?: string;
}
