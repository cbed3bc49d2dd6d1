// Written by `npm run generate` from spec/. Do not edit.

export interface BatchCancelledWebhookEvent {
  id: string;

  created_at: number;

  data: BatchCancelledWebhookEvent.Data;

  type: 'batch.cancelled';

  object?: 'event';
}
export namespace BatchCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchCompletedWebhookEvent {
  id: string;

  created_at: number;

  data: BatchCompletedWebhookEvent.Data;

  type: 'batch.completed';

  object?: 'event';
}
export namespace BatchCompletedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchExpiredWebhookEvent {
  id: string;

  created_at: number;

  data: BatchExpiredWebhookEvent.Data;

  type: 'batch.expired';

  object?: 'event';
}
export namespace BatchExpiredWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchFailedWebhookEvent {
  id: string;

  created_at: number;

  data: BatchFailedWebhookEvent.Data;

  type: 'batch.failed';

  object?: 'event';
}
export namespace BatchFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunCanceledWebhookEvent {
  id: string;

  created_at: number;

  data: EvalRunCanceledWebhookEvent.Data;

  type: 'eval.run.canceled';

  object?: 'event';
}
export namespace EvalRunCanceledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunFailedWebhookEvent {
  id: string;

  created_at: number;

  data: EvalRunFailedWebhookEvent.Data;

  type: 'eval.run.failed';

  object?: 'event';
}
export namespace EvalRunFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunSucceededWebhookEvent {
  id: string;

  created_at: number;

  data: EvalRunSucceededWebhookEvent.Data;

  type: 'eval.run.succeeded';

  object?: 'event';
}
export namespace EvalRunSucceededWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobCancelledWebhookEvent {
  id: string;

  created_at: number;

  data: FineTuningJobCancelledWebhookEvent.Data;

  type: 'fine_tuning.job.cancelled';

  object?: 'event';
}
export namespace FineTuningJobCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobFailedWebhookEvent {
  id: string;

  created_at: number;

  data: FineTuningJobFailedWebhookEvent.Data;

  type: 'fine_tuning.job.failed';

  object?: 'event';
}
export namespace FineTuningJobFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobSucceededWebhookEvent {
  id: string;

  created_at: number;

  data: FineTuningJobSucceededWebhookEvent.Data;

  type: 'fine_tuning.job.succeeded';

  object?: 'event';
}
export namespace FineTuningJobSucceededWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface LiveCallIncomingWebhookEvent {
  id: string;

  created_at: number;

  data: LiveCallIncomingWebhookEvent.Data;

  type: 'live.call.incoming';

  object?: 'event';
}
export namespace LiveCallIncomingWebhookEvent {
  export interface Data {
    session_id: string;

    sip_headers: LiveCallIncomingWebhookEvent.Data.SipHeader[];
  }
  export namespace Data {
    export interface SipHeader {
      name: string;

      value: string;
    }
  }
}

export interface RealtimeCallIncomingWebhookEvent {
  id: string;

  created_at: number;

  data: RealtimeCallIncomingWebhookEvent.Data;

  type: 'realtime.call.incoming';

  object?: 'event';
}
export namespace RealtimeCallIncomingWebhookEvent {
  export interface Data {
    call_id: string;

    sip_headers: RealtimeCallIncomingWebhookEvent.Data.SipHeader[];
  }
  export namespace Data {
    export interface SipHeader {
      name: string;

      value: string;
    }
  }
}

export interface ResponseCancelledWebhookEvent {
  id: string;

  created_at: number;

  data: ResponseCancelledWebhookEvent.Data;

  type: 'response.cancelled';

  object?: 'event';
}
export namespace ResponseCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseCompletedWebhookEvent {
  id: string;

  created_at: number;

  data: ResponseCompletedWebhookEvent.Data;

  type: 'response.completed';

  object?: 'event';
}
export namespace ResponseCompletedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseFailedWebhookEvent {
  id: string;

  created_at: number;

  data: ResponseFailedWebhookEvent.Data;

  type: 'response.failed';

  object?: 'event';
}
export namespace ResponseFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseIncompleteWebhookEvent {
  id: string;

  created_at: number;

  data: ResponseIncompleteWebhookEvent.Data;

  type: 'response.incomplete';

  object?: 'event';
}
export namespace ResponseIncompleteWebhookEvent {
  export interface Data {
    id: string;
  }
}

export type UnwrapWebhookEvent = unknown;
