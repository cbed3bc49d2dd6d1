export {
  type ByteChunk,
  type ByteStream,
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
