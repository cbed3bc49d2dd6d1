import { stdin, stdout } from 'node:process';
import { openEmulator, openLive } from '../../demo/session.ts';
import { Conversation, type Screen } from './conversation.ts';
import { HeldKey } from './held-key.ts';

/** Talk with a model: hold the space bar to talk, q to quit. With `--live`, over the live API. */
async function main(): Promise<void> {
  if (!stdin.isTTY) throw new Error('This program needs a terminal.');
  const session = process.argv.includes('--live') ? await openLive() : await openEmulator();
  const connection = await session.client.realtime.connect({ model: 'gpt-realtime' });
  let failure: Error | null = null;
  const quit = (error: Error | null = null): void => {
    failure ??= error;
    conversation.close();
    void connection.close();
  };
  const conversation = new Conversation(connection, screen, quit);
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
    stdout.write('\n');
    await session.close();
  }
}

const CLEAR_LINE = '\r\u001b[2K';

const screen: Screen = {
  print: (line) => void stdout.write(`${CLEAR_LINE}${line}\r\n`),
  status: (line) => void stdout.write(CLEAR_LINE + line),
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
