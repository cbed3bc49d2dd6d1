import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { countTokens } from '../generate/tokens.ts';
import { Answer } from '../http/answer.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { toBase64 } from '../media/base64.ts';
import { drawPicture, type PictureFormat } from '../media/picture.ts';
import { numberOf, textOf } from '../members.ts';
import { decodeSegment } from '../router.ts';

export const images: Behaviours = {
  createImage: (context) => draw(context, 'image_generation'),
  createImageEdit: (context) => draw(context, 'image_edit'),
  createImageVariation: (context) => draw(context, 'image_variation'),
};

/** The path of pictures that are returned as URLs. They need no key, as with the API. */
export const picturePath = '/emulator/pictures/';

/** The picture at a path, or undefined when it is no path of a picture. */
export function linkedPicture(path: string): Answer | undefined {
  if (!path.startsWith(picturePath)) return undefined;
  const name = decodeSegment(path.slice(picturePath.length).replace(/\.png$/, ''));
  return Answer.bytes(drawPicture(name), 'image/png');
}

function draw(context: RequestContext, kind: string) {
  const { body } = context;
  if (body.stream === true) return Answer.events(events(context, kind));
  const prompt = textOf(body, 'prompt') ?? 'variation';
  const data = Array.from({ length: numberOf(body, 'n') ?? 1 }, (_, index) =>
    picture(context, `${prompt}/${index}`),
  );
  const answer: JsonObject = { created: context.emulation.now(), data };
  return drawsBytes(body)
    ? { ...answer, ...settings(body, false), usage: usageOf(prompt) }
    : answer;
}

/** GPT image models always return bytes; older ones return URLs unless bytes are requested. */
function drawsBytes({ model }: JsonObject): boolean {
  return typeof model === 'string' && model.startsWith('gpt-image');
}

function picture({ body, request }: RequestContext, name: string): JsonObject {
  const bytes = drawsBytes(body) || body.response_format === 'b64_json';
  const result: JsonObject = bytes
    ? { b64_json: toBase64(drawPicture(name, formatOf(body))) }
    : { url: `${request.origin}/v1${picturePath}${encodeURIComponent(name)}.png` };
  if (body.model === 'dall-e-3') result.revised_prompt = `${textOf(body, 'prompt')}, in soft light`;
  return result;
}

function formatOf({ output_format: format }: JsonObject): PictureFormat {
  return format === 'jpeg' || format === 'webp' ? format : 'png';
}

/** Settings as they were applied: `auto` stays in streams, and is resolved in other answers. */
function settings(body: JsonObject, streamed: boolean): JsonObject {
  const choose = (name: string, allowed: string[], usual: string): string => {
    const value = textOf(body, name);
    const fits = value !== undefined && (allowed.includes(value) || (streamed && value === 'auto'));
    return fits ? value : usual;
  };
  return {
    background: choose('background', ['transparent', 'opaque'], 'opaque'),
    output_format: formatOf(body),
    quality: choose('quality', ['low', 'medium', 'high'], 'medium'),
    size: choose('size', ['1024x1024', '1024x1536', '1536x1024'], '1024x1024'),
  };
}

function usageOf(prompt: string): JsonObject {
  const text = countTokens(prompt);
  const drawn = 272;
  return {
    input_tokens: text,
    input_tokens_details: { text_tokens: text, image_tokens: 0 },
    output_tokens: drawn,
    total_tokens: text + drawn,
  };
}

function* events({ body, emulation }: RequestContext, kind: string): Generator<ServerEvent> {
  const prompt = textOf(body, 'prompt') ?? '';
  const created_at = emulation.now();
  const send = (name: string, picked: string, extra: JsonObject): ServerEvent => {
    const type = `${kind}.${name}`;
    const b64_json = toBase64(drawPicture(picked, formatOf(body)));
    return { event: type, data: { type, b64_json, created_at, ...settings(body, true), ...extra } };
  };
  for (let index = 0; index < (numberOf(body, 'partial_images') ?? 0); index++) {
    yield send('partial_image', `${prompt}/${index}/partial`, { partial_image_index: index });
  }
  yield send('completed', `${prompt}/0`, { usage: usageOf(prompt) });
}
