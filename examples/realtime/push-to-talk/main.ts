import { stdin } from 'node:process';
import { parseArgs } from 'node:util';
import type { OpenAI } from 'petrel';
import { openEmulator, openLive } from '../../demo/session.ts';
import { Conversation } from './conversation.ts';
import { HeldKey } from './held-key.ts';
import { soxDevices } from './sox-devices.ts';
import { TerminalScreen } from './terminal-screen.ts';

/** Talk with a model: hold the space bar to talk, q to quit. With `--live`, over the live API. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { live: { type: 'boolean' } } });
  if (!stdin.isTTY) throw new Error('This program needs a terminal.');
  const session = values.live ? await openLive() : await openEmulator();
  const screen = new TerminalScreen();
  try {
    await talk(session.client, screen);
  } finally {
    screen.close();
    await session.close();
  }
}

async function talk(client: OpenAI, screen: TerminalScreen): Promise<void> {
  const connection = await client.realtime.connect({ model: 'gpt-realtime' });
  let failure: Error | null = null;
  const quit = (error: Error | null = null): void => {
    failure ??= error;
    conversation.close();
    void connection.close();
  };
  const conversation = new Conversation(connection, soxDevices(quit), screen);
  const space = new HeldKey(
    () => conversation.startTalking(),
    () => conversation.stopTalking(),
  );
  stdin.setRawMode(true).on('data', (keys: Buffer) => {
    if (keys.includes('q') || keys.includes('\u0003')) quit();
    else if (keys.includes(' ')) space.repeat();
  });
  try {
    await conversation.run();
    if (failure !== null) throw failure;
  } finally {
    conversation.close();
    stdin.setRawMode(false).pause();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
