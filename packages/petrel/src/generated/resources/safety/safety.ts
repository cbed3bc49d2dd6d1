// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../core/resource.ts';
import type { SafetyAlert } from '../../models/safety/alerts.ts';
import type { SafetyCase } from '../../models/safety/cases.ts';
import { Alerts } from './alerts.ts';
import { Cases } from './cases.ts';

/** What OpenAI found in the use of the organization that may break its rules. */
export class Safety extends APIResource {
  /** Notices about a possible misuse. */
  get alerts(): Alerts {
    return subresource(this, 'alerts', Alerts);
  }

  set alerts(alerts: Alerts) {
    keepMember(this, 'alerts', alerts);
  }

  /** Cases of possible misuse. */
  get cases(): Cases {
    return subresource(this, 'cases', Cases);
  }

  set cases(cases: Cases) {
    keepMember(this, 'cases', cases);
  }
}

Safety.Alerts = Alerts;
Safety.Cases = Cases;

export declare namespace Safety {
  export {
    Alerts,
    Cases,
    type SafetyAlert,
    type SafetyCase,
  };
}
