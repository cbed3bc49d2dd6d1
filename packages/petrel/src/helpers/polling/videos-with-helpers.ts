import { Videos, type Video, type VideoCreateParams } from '../../generated/resources/videos.ts';
import { poll, startAndPoll, type Polled } from './poll.ts';
import type { PollOptions } from './poll-options.ts';
import { VIDEO_STATES } from './poll-states.ts';

/** Videos, and what is built on top of them. */
export class VideosWithHelpers extends Videos {
  /**
   * Waits until a video is completed or has failed, and returns it; `error` has the reason of a failure. Edits,
   * extensions and remixes are videos too.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(videoID: string, options?: PollOptions<Video>): Promise<Video> {
    return poll(this._client, polledVideo(this, videoID), options);
  }

  /** Starts to generate a video and waits until it is there or has failed, as {@link poll} does. */
  createAndPoll(body: VideoCreateParams, options?: PollOptions<Video>): Promise<Video> {
    return startAndPoll(
      this._client,
      ({ creating }) => this.create(body, creating),
      (id) => polledVideo(this, id),
      options,
    );
  }
}

function polledVideo(videos: Videos, id: string): Polled<Video> {
  return {
    what: 'video',
    id,
    states: VIDEO_STATES,
    retrieve: (request) => videos.retrieve(id, request),
  };
}
