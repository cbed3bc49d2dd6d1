import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { drawPicture } from '../media/picture.ts';
import { emptyVideo } from '../media/video.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { initialFacts } from '../resources/lifecycles.ts';
import { answerEntry } from '../resources/view.ts';
import { objectOf, textOf } from '../members.ts';

const video = '/videos/{video_id}';

export const videos: Behaviours = {
  createVideo: (exchange) => make(exchange, {}),
  CreateVideoEdit: (exchange) => make(exchange, from(exchange)),
  CreateVideoExtend: (exchange) => make(exchange, from(exchange)),
  CreateVideoRemix: (exchange) => {
    const { id, facts } = entryAt(exchange, video);
    const { seconds, size, model } = facts;
    return make(exchange, { ...defined({ seconds, size, model }), remixed_from_video_id: id });
  },
  RetrieveVideoContent: (exchange) => {
    const { id, facts } = entryAt(exchange, video);
    if (facts.status !== 'completed') {
      throw new ApiError('The video is not ready yet.', { status: 400, code: 'video_not_ready' });
    }
    const { variant = 'video' } = exchange.query;
    if (variant !== 'video') return Answer.bytes(drawPicture(id, 'webp'), 'image/webp');
    return Answer.bytes(emptyVideo(Number(facts.seconds)), 'video/mp4');
  },
};

function make(exchange: Exchange, known: JsonObject) {
  const { body } = exchange;
  const own = defined({
    model: body.model,
    prompt: body.prompt,
    seconds: body.seconds,
    size: body.size,
  });
  const facts = { model: 'sora-2', seconds: '4', size: '720x1280', ...initialFacts('/videos') };
  return answerEntry(exchange, addEntry(exchange, '/videos', { ...facts, ...known, ...own }));
}

/** The video an edit begins with: its id, or a file that was sent. */
function from({ body, emulation }: Exchange): JsonObject {
  const id = textOf(objectOf(body, 'video'), 'id');
  if (id === undefined) return {};
  const facts = emulation.store.get('/videos', id)?.facts;
  if (!facts) throw notFound('video', id, 'video');
  return defined({ seconds: facts.seconds, size: facts.size, model: facts.model });
}

function defined(facts: Record<string, JsonObject[string] | undefined>): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined && value !== null && !isObject(value)) result[name] = value;
  }
  return result;
}
