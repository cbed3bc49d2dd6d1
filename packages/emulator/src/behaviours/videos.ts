import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { drawPicture } from '../media/picture.ts';
import { emptyVideo } from '../media/video.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { initialFields } from '../resources/lifecycles.ts';
import { answerEntry } from '../resources/view.ts';
import { objectOf, textOf } from '../members.ts';

const video = '/videos/{video_id}';

export const videos: Behaviours = {
  createVideo: (context) => make(context, {}),
  CreateVideoEdit: (context) => make(context, from(context)),
  CreateVideoExtend: (context) => make(context, from(context)),
  CreateVideoRemix: (context) => {
    const { id, fields } = entryAt(context, video);
    const { seconds, size, model } = fields;
    return make(context, { ...defined({ seconds, size, model }), remixed_from_video_id: id });
  },
  RetrieveVideoContent: (context) => {
    const { id, fields } = entryAt(context, video);
    if (fields.status !== 'completed') {
      throw new ApiError('The video is not ready yet.', { status: 400, code: 'video_not_ready' });
    }
    const { variant = 'video' } = context.query;
    if (variant !== 'video') return Answer.bytes(drawPicture(id, 'webp'), 'image/webp');
    return Answer.bytes(emptyVideo(Number(fields.seconds)), 'video/mp4');
  },
};

function make(context: RequestContext, known: JsonObject) {
  const { body } = context;
  const own = defined({
    model: body.model,
    prompt: body.prompt,
    seconds: body.seconds,
    size: body.size,
  });
  const fields = { model: 'sora-2', seconds: '4', size: '720x1280', ...initialFields('/videos') };
  return answerEntry(context, addEntry(context, '/videos', { ...fields, ...known, ...own }));
}

/** The video an edit begins with: its id, or a file that was sent. */
function from({ body, emulation }: RequestContext): JsonObject {
  const id = textOf(objectOf(body, 'video'), 'id');
  if (id === undefined) return {};
  const fields = emulation.store.get('/videos', id)?.fields;
  if (!fields) throw notFound('video', id, 'video');
  return defined({ seconds: fields.seconds, size: fields.size, model: fields.model });
}

function defined(fields: Record<string, JsonObject[string] | undefined>): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null && !isObject(value)) result[name] = value;
  }
  return result;
}
