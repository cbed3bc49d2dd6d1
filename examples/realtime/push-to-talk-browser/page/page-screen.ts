import type { Phase, Screen } from '../../push-to-talk/conversation.ts';
import type { Turn } from '../../push-to-talk/transcript.ts';
import { element } from './element.ts';

const PHASES: Readonly<Record<Phase, string>> = {
  ready: 'Hold the button or the space bar to talk.',
  listening: 'Listening. Release when you are done.',
  thinking: 'The model is thinking.',
  answering: 'Hold to interrupt.',
};

/** Shows a conversation in the page. */
export class PageScreen implements Screen {
  readonly #transcript = element('transcript', HTMLOListElement);
  readonly #hint = element('hint', HTMLParagraphElement);
  readonly #problem = element('problem', HTMLParagraphElement);
  readonly #meter = element('meter', HTMLDivElement);
  readonly #start = element('start', HTMLButtonElement);
  readonly #talk = element('talk', HTMLButtonElement);
  readonly #end = element('end', HTMLButtonElement);
  readonly #status = element('status', HTMLSpanElement);
  readonly #latency = element('latency', HTMLSpanElement);
  readonly #turns = new Map<string, HTMLLIElement>();

  constructor() {
    this.close();
  }

  /** A conversation is about to begin. */
  open(): void {
    this.#transcript.replaceChildren();
    this.#turns.clear();
    this.#problem.textContent = '';
    this.#end.hidden = false;
    this.#status.textContent = 'Connecting. The browser may ask for the microphone.';
    this.#latency.textContent = '';
  }

  /** The conversation is over. */
  close(problem = ''): void {
    this.#problem.textContent = problem;
    this.#status.textContent = this.#latency.textContent = '';
    this.#start.hidden = false;
    this.#talk.hidden = true;
    this.#end.hidden = true;
    this.#meter.hidden = true;
    this.level(0);
  }

  phase(phase: Phase): void {
    if (this.#talk.hidden) this.#begin();
    if (phase === 'listening') this.#problem.textContent = this.#latency.textContent = '';
    else this.level(0);
    this.#status.textContent = PHASES[phase];
  }

  level(level: number): void {
    this.#meter.style.setProperty('--level', String(level));
  }

  latency(milliseconds: number): void {
    this.#latency.textContent = `Answered after ${milliseconds} ms`;
  }

  turn({ id, speaker, text, isOver }: Turn): void {
    const item = this.#turns.get(id) ?? this.#add(id, speaker);
    item.ariaBusy = String(!isOver);
    const words = item.lastElementChild;
    if (words !== null) words.textContent = text === '' ? '…' : text;
    this.#transcript.scrollTop = this.#transcript.scrollHeight;
  }

  interrupted(id: string, milliseconds: number): void {
    const name = this.#turns.get(id)?.firstElementChild;
    if (!name) return;
    name.textContent = `Model, interrupted after ${(milliseconds / 1000).toFixed(1)} s`;
  }

  warn(message: string): void {
    this.#problem.textContent = message;
  }

  #begin(): void {
    this.#hint.hidden = true;
    this.#start.hidden = true;
    this.#talk.hidden = false;
    this.#meter.hidden = false;
    this.#talk.focus();
  }

  #add(id: string, speaker: Turn['speaker']): HTMLLIElement {
    const item = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = speaker === 'you' ? 'You' : 'Model';
    item.className = speaker;
    item.append(name, document.createElement('span'));
    this.#transcript.append(item);
    this.#turns.set(id, item);
    return item;
  }
}
