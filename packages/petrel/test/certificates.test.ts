import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { createAuthority, selfSigned } from './certificates.ts';

test('an issued certificate is one that Node reads, checks and knows the holder of', () => {
  const authority = createAuthority();
  const root = new X509Certificate(authority.cert);
  const issued = new X509Certificate(authority.issue({ name: 'A server' }).cert);
  expect(root.ca).toBe(true);
  expect(issued.verify(root.publicKey)).toBe(true);
  expect(issued.checkIssued(root)).toBe(true);
  expect(issued.subject).toBe('CN=A server');
  expect(issued.checkHost('localhost')).toBe('localhost');
  expect(issued.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(issued.checkHost('elsewhere.example')).toBeUndefined();
});

test('a certificate is good for the time and the names it was made for', () => {
  const notAfter = new Date('2021-02-03T04:05:06Z');
  const { cert } = selfSigned({ name: 'Old', hosts: ['old.example'], notAfter });
  const read = new X509Certificate(cert);
  expect(new Date(read.validTo)).toEqual(notAfter);
  expect(read.subjectAltName).toBe('DNS:old.example');
  expect(read.verify(read.publicKey)).toBe(true);
});
