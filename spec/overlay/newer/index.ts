// What the published document does not have yet, by resource. Written by `npm run generate`.
import admin from './admin.json' with { type: 'json' };
import audio from './audio.json' with { type: 'json' };
import beta from './beta.json' with { type: 'json' };
import chat from './chat.json' with { type: 'json' };
import conversations from './conversations.json' with { type: 'json' };
import decisions from './decisions.json' with { type: 'json' };
import images from './images.json' with { type: 'json' };
import live from './live.json' with { type: 'json' };
import realtime from './realtime.json' with { type: 'json' };
import responses from './responses.json' with { type: 'json' };
import safety from './safety.json' with { type: 'json' };
import shared from './shared.json' with { type: 'json' };
import videos from './videos.json' with { type: 'json' };
import webhooks from './webhooks.json' with { type: 'json' };

export const newer: readonly unknown[] = [
  admin,
  audio,
  beta,
  chat,
  conversations,
  decisions,
  images,
  live,
  realtime,
  responses,
  safety,
  shared,
  videos,
  webhooks,
];
