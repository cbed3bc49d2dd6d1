export { APIResource } from './core/client/api-resource.ts';
