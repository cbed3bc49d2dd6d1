// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/client/api-resource.ts';
import type { SafetyAlert } from '../../models/safety/alerts.ts';
import type { SafetyCase } from '../../models/safety/cases.ts';
import { Alerts } from './alerts.ts';
import { Cases } from './cases.ts';

/** What OpenAI found in the use of the organization that may break its rules. */
export class Safety extends APIResource {
  /** Notices about a possible misuse. */
  alerts: Alerts = new Alerts(this._client);

  /** Cases of possible misuse. */
  cases: Cases = new Cases(this._client);
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
