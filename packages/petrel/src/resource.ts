export { APIResource } from './core/resource.ts';
