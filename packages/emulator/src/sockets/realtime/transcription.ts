import type { JsonObject } from '@petrel/spec/json';
import { tokenUsage } from '../../behaviours/audio.ts';
import { phrasesOf } from '../../behaviours/transcript.ts';
import { logProbabilities } from '../../generate/log-probabilities.ts';
import { splitTokens } from '../../generate/tokens.ts';
import { soundLength, type SoundFormat } from '../../media/sound-format.ts';
import { listOf, textOf } from '../../members.ts';

/** The events of a transcription of the user's speech. */
export function* transcriptionEvents(
  item_id: string,
  transcript: string,
  sound: { bytes: Uint8Array; format: SoundFormat },
  settings: { transcription: JsonObject; session: Readonly<JsonObject> },
): Generator<JsonObject, void> {
  const type = 'conversation.item.input_audio_transcription';
  const at = { item_id, content_index: 0 };
  const seconds = soundLength(sound.bytes.length, sound.format) / 1000;
  const wantsLogprobs = listOf(settings.session, 'include').includes(
    'item.input_audio_transcription.logprobs',
  );
  const model = textOf(settings.transcription, 'model') ?? '';
  if (model.includes('diarize')) {
    for (const [index, { start, end, text }] of phrasesOf(transcript, seconds).entries()) {
      const speaker = index % 2 === 0 ? 'A' : 'B';
      yield { type: `${type}.segment`, ...at, id: `seg_${index + 1}`, text, speaker, start, end };
    }
  }
  const tokens = splitTokens(transcript);
  const known = wantsLogprobs ? logProbabilities(tokens, 0) : [];
  const logprobs = known.map(({ token = '', logprob = 0, bytes = [] }) => {
    return { token, logprob, bytes };
  });
  for (const [index, delta] of tokens.entries()) {
    const own = wantsLogprobs ? { logprobs: logprobs.slice(index, index + 1) } : {};
    yield { type: `${type}.delta`, ...at, delta, ...own };
  }
  const usage = usageOf(model, transcript, seconds);
  const all = wantsLogprobs ? { logprobs } : {};
  yield { type: `${type}.completed`, ...at, transcript, usage, ...all };
}

function usageOf(model: string, transcript: string, seconds: number): JsonObject {
  if (model.startsWith('whisper')) return { type: 'duration', seconds };
  return tokenUsage(transcript, seconds);
}
