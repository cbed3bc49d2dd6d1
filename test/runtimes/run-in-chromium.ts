import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLoopback, type Loopback } from './loopback.ts';
import { runProcess, type Output } from '../support/run-process.ts';
import { openSignaling } from './signaling.ts';
import { parseReport, type SuiteReport } from './suite-report.ts';
import { TOOLBOX } from './toolbox.ts';
import { ROOT } from '../support/repository-root.ts';

const TIME = 90_000;

/** Where Debian's package puts it. */
export const CHROMIUM = '/usr/bin/chromium';

/**
 * Runs a bundle of `programs/page.mjs` in a page of Chromium, whose origin is not that of the API.
 *
 * @throws Error when Chromium is not installed
 */
export async function runInChromium(bundle: string): Promise<SuiteReport> {
  const loopback = await openLoopback();
  try {
    return await runInPage(bundle, loopback, loopback.fixture, []);
  } finally {
    await loopback.close();
  }
}

/**
 * Runs a bundle of `programs/webrtc-page.mjs` in a page of Chromium. Another page, of which `server` is
 * the bundle, is the other end of its connections.
 *
 * @throws Error when Chromium is not installed
 */
export async function runWebRTCInChromium(bundle: string, server: string): Promise<SuiteReport> {
  const loopback = await openLoopback();
  const { origin, close, ...fixture } = await openSignaling(readFileSync(server, 'utf8'));
  try {
    return await runInPage(bundle, loopback, fixture, [origin]);
  } finally {
    await close();
    await loopback.close();
  }
}

/**
 * Uses the page of `examples/realtime/push-to-talk-browser` in Chromium, as somebody with a microphone.
 *
 * @throws Error when Chromium is not installed
 */
export async function runPushToTalk(): Promise<SuiteReport> {
  const { stdout } = await runWithChromium('push-to-talk.mjs', [ROOT]);
  return parseReport(stdout);
}

async function runInPage(
  bundle: string,
  loopback: Loopback,
  fixture: object,
  others: readonly string[],
): Promise<SuiteReport> {
  const page = '<!doctype html><script type="module" src="/page.js"></script>';
  loopback.serve('/page', 'text/html', page);
  loopback.serve('/page.js', 'text/javascript', readFileSync(bundle, 'utf8'));
  const urls = [`${loopback.fixture.control}/page`, ...others];
  const { stdout } = await runWithChromium('chromium.mjs', [JSON.stringify(fixture), ...urls]);
  return parseReport(stdout);
}

/**
 * Runs a program of the toolbox that uses Chromium.
 *
 * @throws Error when Chromium is not installed
 */
export function runWithChromium(program: string, args: readonly string[]): Promise<Output> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      'Chromium is not installed: apt-get update && apt-get install -y chromium puts it where it ' +
        `is looked for, at ${CHROMIUM}`,
    );
  }
  const command = [join(TOOLBOX, program), CHROMIUM, ...args];
  return runProcess(process.execPath, command, { cwd: TOOLBOX, time: TIME });
}
