import { PageScreen } from './page-screen.ts';
import { problemText } from './problem.ts';
import { TalkButton } from './talk-button.ts';
import { talk } from './talk.ts';
import { element } from './element.ts';

const screen = new PageScreen();
const start = element('start', HTMLButtonElement);
const end = element('end', HTMLButtonElement);
const button = new TalkButton(element('talk', HTMLButtonElement));

start.addEventListener('click', () => void run());

/** One conversation, from the button that starts it to the one that ends it. */
async function run(): Promise<void> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  end.addEventListener('click', stop);
  window.addEventListener('pagehide', stop);
  start.disabled = true;
  screen.open();
  try {
    await talk(screen, button, controller.signal);
    screen.close();
  } catch (error) {
    screen.close(problemText(error));
  } finally {
    end.removeEventListener('click', stop);
    window.removeEventListener('pagehide', stop);
    start.disabled = false;
    start.focus();
  }
}
