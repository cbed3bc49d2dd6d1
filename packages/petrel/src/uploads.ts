export {
  type FileContents,
  type FileLike,
  type FileOptions,
  type FileTuple,
  type ResponseLike,
  StreamingFile,
  toFile,
  toStreamingFile,
  type Uploadable,
} from './core/request/uploads.ts';
export type { ByteChunk, ByteStream } from './core/call/form-options.ts';
