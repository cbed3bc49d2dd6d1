import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { usersSettings } from './clear-environment.ts';

test('J4: what users of a client have in their environment is cleared for tests', () => {
  const environment = {
    OPENAI_LOG: 'debug',
    OPENAI_ORG_ID: 'org-a',
    AZURE_OPENAI_API_KEY: 'a',
    HTTPS_PROXY: 'http://proxy.example',
    no_proxy: '*',
    PATH: '/bin',
    TZ: 'Asia/Tokyo',
    MY_PROXY: 'kept',
  };
  expect(usersSettings(environment)).toEqual([
    'OPENAI_LOG',
    'OPENAI_ORG_ID',
    'AZURE_OPENAI_API_KEY',
    'HTTPS_PROXY',
    'no_proxy',
  ]);
});

test('J4: neither this process nor the ones it starts have any of it', () => {
  expect(usersSettings(process.env)).toEqual([]);
  const program = 'process.stdout.write(JSON.stringify(process.env))';
  const child: NodeJS.ProcessEnv = JSON.parse(
    execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }),
  );
  expect(usersSettings(child)).toEqual([]);
});
