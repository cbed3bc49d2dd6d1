export { APIPromise, type DataWithResponse, type WithRequestID } from './core/pages/api-promise.ts';
