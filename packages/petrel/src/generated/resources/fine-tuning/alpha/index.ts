// Written by `npm run generate` from spec/. Do not edit.

export { Alpha } from './alpha.ts';
export {
  Graders,
  type GraderRunParams,
  type GraderRunResponse,
  type GraderValidateParams,
  type GraderValidateResponse,
} from './graders.ts';
