/** A model the emulator knows from the start. */
export interface KnownModel {
  id: string;
  /** Seconds since the epoch. */
  created: number;
}

/** Models of the emulator. Any other name is accepted too: compatible servers have their own. */
export const models: readonly KnownModel[] = [
  { id: 'gpt-5.1', created: 1_762_800_000 },
  { id: 'gpt-5.1-mini', created: 1_762_800_000 },
  { id: 'gpt-4o', created: 1_715_367_049 },
  { id: 'gpt-4o-mini', created: 1_721_172_741 },
  { id: 'o4-mini', created: 1_744_225_351 },
  { id: 'gpt-3.5-turbo-instruct', created: 1_692_901_427 },
  { id: 'text-embedding-3-small', created: 1_705_948_997 },
  { id: 'text-embedding-3-large', created: 1_705_953_180 },
  { id: 'omni-moderation-latest', created: 1_731_689_265 },
  { id: 'gpt-image-1', created: 1_745_517_030 },
  { id: 'dall-e-3', created: 1_698_785_189 },
  { id: 'gpt-4o-mini-tts', created: 1_742_403_959 },
  { id: 'whisper-1', created: 1_677_532_384 },
  { id: 'gpt-4o-transcribe', created: 1_742_068_463 },
  { id: 'sora-2', created: 1_759_708_615 },
];
