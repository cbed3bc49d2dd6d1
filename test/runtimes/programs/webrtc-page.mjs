import { OpenAI } from 'petrel';
import * as live from 'petrel/live/webrtc';
import * as realtime from 'petrel/realtime/webrtc';
import { runChecks } from '../suite/suite.mjs';
import { webrtc, WEBRTC_TIME } from '../suite/webrtc.mjs';

/** Runs the checks of WebRTC in a page that calls this. */
globalThis.runInPage = async ({ baseURL, apiKey }) => {
  const options = { baseURL, apiKey, dangerouslyAllowBrowser: true, maxRetries: 0 };
  const client = (more) => new OpenAI({ ...options, ...more });
  const context = { OpenAI, client, live, realtime };
  const results = await runChecks(webrtc, context, { time: WEBRTC_TIME });
  return { transport: 'fetch', results };
};
