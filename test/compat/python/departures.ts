import type { Departure } from './differences.ts';

/** What differs from the other library on purpose. One that no longer shows must be removed. */
export const DEPARTURES: readonly Departure[] = [
  {
    programs: ['03-vision-url', '04-vision-base64'],
    path: 'requests.0.body.input.0.content.1.detail',
    why: 'the types of both TypeScript clients ask for `detail`; `auto` is what the API takes it for',
  },
  {
    programs: ['14-file-upload'],
    path: 'requests.0.body.file.type',
    why: 'a file whose name tells its media type is sent with it',
  },
];
