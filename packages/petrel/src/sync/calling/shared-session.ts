import { remoteMaker } from './remote-object.ts';
import { Session } from './session.ts';

const sessions = new Map<string, Session>();

/** The session with the worker that runs a module. It starts at first use, and again after it has ended. */
export function sharedSession(url: URL): Session {
  const known = sessions.get(url.href);
  if (known?.isAlive === true) return known;
  const session = new Session(url, remoteMaker());
  sessions.set(url.href, session);
  return session;
}
