// Written by `npm run generate` from spec/. Do not edit.

export { Alerts, type SafetyAlert } from './alerts.ts';
export { Cases, type SafetyCase } from './cases.ts';
export { Safety } from './safety.ts';
