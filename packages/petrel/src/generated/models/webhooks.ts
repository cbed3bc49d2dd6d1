// Written by `npm run generate` from spec/. Do not edit.

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
    sip_headers: LiveCallIncomingWebhookEvent.Data.SipHeader[];
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
    sip_headers: RealtimeCallIncomingWebhookEvent.Data.SipHeader[];
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

/** A notice from the API, told apart by its `type`. */
export type UnwrapWebhookEvent =
  | BatchCancelledWebhookEvent | BatchCompletedWebhookEvent | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent | EvalRunCanceledWebhookEvent | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent | RealtimeCallIncomingWebhookEvent | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent | ResponseFailedWebhookEvent | ResponseIncompleteWebhookEvent;
