import type { Random } from '../random.ts';
import { instructionsOf, questionOf, type Prompt, type Turn } from './prompt.ts';

/**
 * A short reply to a conversation: repeats a text on request, counts, reports what a tool
 * returned, or writes sentences about the topic. It has no knowledge.
 */
export function composeReply(prompt: Prompt, random: Random): string {
  const last = prompt.turns.at(-1);
  const plain = last?.role === 'tool' ? fromTool(last) : fromUser(questionOf(prompt), random);
  return /\bpirate\b/i.test(instructionsOf(prompt)) ? asPirate(plain) : plain;
}

function fromTool({ text }: Turn): string {
  const found = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  return `Here is what I found: ${found}`;
}

/** Maximum characters of a topic, and of a repeated text. */
const LONGEST = { topic: 4096, repeated: 1_000_000 };

function fromUser(turn: Turn, random: Random): string {
  const whole = turn.text.trim();
  const text = whole.slice(0, LONGEST.topic);
  return (
    repeated(whole) ??
    counted(text) ??
    greeted(text) ??
    storyOrPoem(text) ??
    (turn.attachments > 0
      ? 'It shows a small dark bird flying low over a grey sea, just above the waves.'
      : talked(text, random))
  );
}

const repeatPattern =
  /^(?:please\s+)?(?:say|repeat|write|(?:respond|reply|answer) with)\b[:,]?\s+(.+)$/is;
const quotePattern = /^["“'‘](.+?)["”'’]\s*(?:(\d+|two|three|four|five|ten) times.*)?[.!]*$/is;
const counts: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };

function repeated(text: string): string | undefined {
  const wanted = repeatPattern.exec(text)?.[1];
  if (wanted === undefined || /^(?:a|an|one|some|the|me|about)\b/i.test(wanted)) return undefined;
  const quoted = quotePattern.exec(wanted);
  if (quoted?.[1] !== undefined) {
    const times = quoted[2] === undefined ? 1 : (counts[quoted[2]] ?? Number(quoted[2]));
    const most = Math.max(1, Math.floor(LONGEST.repeated / quoted[1].length));
    return Array.from({ length: Math.min(times, 100, most) }, () => quoted[1]).join(', ');
  }
  const sentence = wanted.charAt(0).toUpperCase() + wanted.slice(1);
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function counted(text: string): string | undefined {
  const [, from, to] = /\bcount\s+(?:from\s+(\d+)\s+)?(?:up\s+)?to\s+(\d+)/i.exec(text) ?? [];
  if (to === undefined) return undefined;
  const first = Number(from ?? 1);
  const length = Math.min(Math.max(Number(to) - first + 1, 1), 10_000);
  return Array.from({ length }, (_, index) => first + index).join(', ');
}

function greeted(text: string): string | undefined {
  const only = /^(?:hi|hello|hey|good (?:morning|evening|afternoon))\b[^?]{0,24}$/i;
  return only.test(text) || text === '' ? 'Hello! How can I help you today?' : undefined;
}

function storyOrPoem(text: string): string | undefined {
  const poem = /\b(?:haiku|poem|verse)\b/i.test(text);
  if (!poem && !/\b(?:story|tale)\b/i.test(text)) return undefined;
  const subject = /\babout\s+(.+?)[.!?]*$/is.exec(text)?.[1] ?? 'a storm petrel';
  if (poem) {
    return `Low over the waves,\n${subject}, unafraid,\nrides the rising wind.`;
  }
  return `Once upon a time, on the last quiet evening of summer, there was ${subject}, and when the wind rose everyone else went home, but that was where the story began: out there, under a soft moon, the way back was found star by star, and all slept well that night.`;
}

const openings = [
  'That is a good question.',
  'Here is a short answer.',
  'Let me put it simply.',
  'There are two sides to it.',
] as const;

const advice = [
  'start with the part you are sure of, try it out, and adjust as you learn more.',
  'look at what matters most first; the details tend to follow from there.',
  'keep it small and simple, and change one thing at a time.',
] as const;

function talked(text: string, random: Random): string {
  const topic = topicOf(text);
  return `${random.pick(openings)} On ${topic}: ${random.pick(advice)} If you tell me more about what you have in mind, I can be more precise.`;
}

function topicOf(text: string): string {
  const words = text.replace(/[.?!]+$/, '').split(/\s+/);
  const short = words.slice(0, 12).join(' ');
  return `“${short}${words.length > 12 ? '…' : ''}”`;
}

function asPirate(text: string): string {
  const lowered = text.charAt(0).toLowerCase() + text.slice(1);
  return `Arr, matey! ${/^I\b/.test(text) ? text : lowered} Now hoist the sails and mind the weather!`;
}
