// Written by `npm run spec:import`. Corrections belong in spec/overlay.
import admin from './admin.json' with { type: 'json' };
import audio from './audio.json' with { type: 'json' };
import batches from './batches.json' with { type: 'json' };
import beta from './beta.json' with { type: 'json' };
import chat from './chat.json' with { type: 'json' };
import completions from './completions.json' with { type: 'json' };
import containers from './containers.json' with { type: 'json' };
import contentProvenanceChecks from './content-provenance-checks.json' with { type: 'json' };
import conversations from './conversations.json' with { type: 'json' };
import embeddings from './embeddings.json' with { type: 'json' };
import evals from './evals.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import fineTuning from './fine-tuning.json' with { type: 'json' };
import graders from './graders.json' with { type: 'json' };
import images from './images.json' with { type: 'json' };
import models from './models.json' with { type: 'json' };
import moderations from './moderations.json' with { type: 'json' };
import realtime from './realtime.json' with { type: 'json' };
import responses from './responses.json' with { type: 'json' };
import shared from './shared.json' with { type: 'json' };
import skills from './skills.json' with { type: 'json' };
import uploads from './uploads.json' with { type: 'json' };
import vectorStores from './vector-stores.json' with { type: 'json' };
import videos from './videos.json' with { type: 'json' };
import webhooks from './webhooks.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };

export const parts: readonly unknown[] = [
  admin,
  audio,
  batches,
  beta,
  chat,
  completions,
  containers,
  contentProvenanceChecks,
  conversations,
  embeddings,
  evals,
  files,
  fineTuning,
  graders,
  images,
  models,
  moderations,
  realtime,
  responses,
  shared,
  skills,
  uploads,
  vectorStores,
  videos,
  webhooks,
];
export { security };
