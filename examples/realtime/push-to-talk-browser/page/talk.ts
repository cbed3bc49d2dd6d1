import { OpenAI } from 'petrel';
import { Conversation } from '../../push-to-talk/conversation.ts';
import type { PageSession } from '../page-server.ts';
import { PageLoudspeaker } from './page-loudspeaker.ts';
import { PageMicrophone } from './page-microphone.ts';
import type { PageScreen } from './page-screen.ts';
import { Problem, serverProblem } from './problem.ts';
import type { TalkButton } from './talk-button.ts';

/** Holds a conversation, until the signal aborts or something fails. */
export async function talk(
  screen: PageScreen,
  button: TalkButton,
  signal: AbortSignal,
): Promise<void> {
  const closers: (() => void)[] = [];
  const atEnd = (close: () => void): void => void closers.unshift(close);
  try {
    // Browsers play sound after a click only, so this comes first.
    const loudspeaker = new PageLoudspeaker();
    atEnd(() => loudspeaker.close());
    const { model, ...options } = await requestSession(signal);
    const microphone = await PageMicrophone.open();
    atEnd(() => microphone.close());
    const client = new OpenAI({ ...options, dangerouslyAllowBrowser: true });
    const connection = await client.realtime.connect({ model }, { signal });
    atEnd(() => void connection.close());
    const devices = { record: microphone.record, loudspeaker };
    const conversation = new Conversation(connection, devices, screen);
    atEnd(() => conversation.close());
    atEnd(
      button.listen({
        pressed: () => conversation.startTalking(),
        released: () => conversation.stopTalking(),
      }),
    );
    await Promise.race([conversation.run(), microphone.lost]);
    if (!signal.aborted) throw new Problem('The server has ended the conversation.');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    for (const close of closers) close();
  }
}

/** Gets a client secret from the server of the page. */
async function requestSession(signal: AbortSignal): Promise<PageSession> {
  const response = await fetch('/session', { method: 'POST', signal }).catch(serverProblem);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as PageSession;
  const { message = `status ${response.status}` } = Object(body);
  throw new Problem(`The server of this page could not open a session: ${message}`);
}
