export { APIPromise, type DataWithResponse, type WithRequestID } from './core/api-promise.ts';
