import type { OnUploadProgress } from './upload-progress.ts';

/** One piece of a file's contents; text stands for its UTF-8. */
export type ByteChunk = string | ArrayBuffer | ArrayBufferView | Blob;

/** Contents that come in pieces: a web stream, a Node stream, a generator. */
export type ByteStream =
  | AsyncIterable<ByteChunk>
  | ReadableStream<ByteChunk>
  | IterableIterator<ByteChunk>;

/** A file that is read while it is sent. */
export interface ReadableFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Whether the file can be opened again, so that a failed upload can be repeated. */
  readonly repeatable: boolean;
  /** The length in bytes, or null when it is unknown until the end. */
  measure(): Promise<number | null>;
  /** The contents from their start. */
  open(): AsyncIterable<Uint8Array>;
  /** The bytes from `start` up to `end`, where reading can begin anywhere and more than once. */
  slice?: ReadSlice | undefined;
  /** What differs once the file has been changed, where the runtime knows. */
  version?: (() => Promise<string>) | undefined;
}

/** Reads the bytes from `start` up to, and without, `end`. */
export type ReadSlice = (start: number, end: number) => AsyncIterable<Uint8Array>;

/** A checksum of bytes that come one after the other. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** The checksum in hexadecimal digits. */
  hex(): string;
}

/** A stream of a plain file as that file, which can be measured and opened again; else null. */
export type StreamOpener = (stream: ByteStream) => Promise<ReadableFile | null>;

/** How a runtime opens files. What it has no means for is left out. */
export interface FileOpeners {
  /** Opens `file:` URLs. Default: they are refused. */
  openURL?: ((url: URL) => ReadableFile | Promise<ReadableFile>) | undefined;
  /** Recognizes streams of plain files. Default: all streams are read once. */
  openStream?: StreamOpener | undefined;
}

/** What a runtime can do with files, for helpers. */
export interface FileAccess extends FileOpeners {
  /** The file of a path; throws where there is no file system. */
  openPath: (path: string | URL) => ReadableFile;
  /** A new MD5 checksum; null where the runtime has none. */
  createMD5: () => Promise<Digest | null>;
}

/** What is known of the fields of an operation's form. */
export interface FormFields {
  /** Fields that take files, where a string is a mistake. */
  files?: readonly string[] | undefined;
  /** Those of them that take an object too, such as one that names a file the server has. */
  objects?: readonly string[] | undefined;
  /**
   * Media types of fields that are not files. An object of `application/json` is one part, rather
   * than a part for each of its members.
   */
  types?: Readonly<Record<string, string>> | undefined;
  /** Sends file names with their folders, `/` between them. Default: the base name only. */
  keepFolders?: boolean | undefined;
  /** Sends JSON instead of a form when no field holds a file. Default: always a form. */
  orJSON?: boolean | undefined;
}

/** How a form is written. */
export interface FormOptions extends FormFields, FileOpeners {
  /** Receives how far the form has been sent. Default: nothing is reported. */
  onUploadProgress?: OnUploadProgress | null | undefined;
}
