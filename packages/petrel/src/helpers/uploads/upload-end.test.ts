import { expect, test } from 'vitest';
import { APIConnectionError, statusError } from '../../core/errors/index.ts';
import { endOf, isWrongChecksum, type UploadEnd } from './upload-end.ts';

const failed = (status: number, message: string, more: object = {}): Error =>
  statusError(status, { message, ...more }, undefined, undefined);

test.each<[number, string, ofPart: UploadEnd, ofCompletion: UploadEnd]>([
  [400, 'The upload is completed.', 'completed', 'completed'],
  [400, 'Upload has already been completed', 'completed', 'completed'],
  [409, 'This upload was completed before.', 'completed', 'completed'],
  [400, 'The upload could not be completed: a part is missing.', 'resumable', 'refused'],
  [400, 'The parts are not completed.', 'resumable', 'refused'],
  [400, 'The upload is cancelled.', 'ended', 'ended'],
  [400, 'Upload was canceled', 'ended', 'ended'],
  [400, 'The upload has expired.', 'ended', 'ended'],
  [404, 'No such upload.', 'ended', 'ended'],
  [410, 'Gone.', 'ended', 'ended'],
  [400, 'The MD5 checksum differs.', 'refused', 'refused'],
  [422, 'The sizes differ.', 'resumable', 'refused'],
  [409, 'Another request is at work.', 'resumable', 'resumable'],
  [401, 'The key is wrong.', 'resumable', 'resumable'],
  [429, 'Too many.', 'resumable', 'resumable'],
  [503, 'Overloaded.', 'resumable', 'resumable'],
])('%i %s', (status, message, ofPart, ofCompletion) => {
  const error = failed(status, message);
  expect([endOf(error, false), endOf(error, true)]).toEqual([ofPart, ofCompletion]);
});

test('a code names a state too', () => {
  expect(endOf(failed(400, 'Invalid.', { code: 'upload_completed' }), false)).toBe('completed');
  expect(endOf(failed(400, 'Invalid.', { code: 'upload_expired' }), false)).toBe('ended');
});

test('a checksum is known by its parameter or by its name', () => {
  expect(isWrongChecksum(failed(400, 'Invalid.', { param: 'md5' }))).toBe(true);
  expect(isWrongChecksum(failed(400, 'The checksum differs.'))).toBe(true);
  expect(isWrongChecksum(failed(400, 'The size differs.'))).toBe(false);
});

test('a lost connection ends no upload', () => {
  expect(endOf(new APIConnectionError(), true)).toBe('resumable');
});
