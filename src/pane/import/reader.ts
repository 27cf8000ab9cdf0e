import type { Imported } from "#import/imported";
import type { Answers } from "#import/question";
import type { PasteSource, SelectionSource, Watch } from "#import/source";
import type { Aliases } from "#import/understand/aliases";

/** What was chosen to be read. A file is handed on as the host gave it, so that only the reader opens it. */
export type Readable = ReadableFile | PasteSource | SelectionSource;

export interface ReadableFile {
  readonly kind: "file";
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Reads in the background, so that the pane answers while it works; `main` provides one. It rejects with the
 * `AluError` that tells why nothing could be read, or with whatever the watch's signal was aborted with.
 */
export interface Reader {
  readonly read: (source: Readable, known: Known, watch: Watch) => Promise<Imported>;
}

/** What is known before reading: what the analyst answered, and what names have meant before. */
export interface Known {
  readonly answers: Answers;
  readonly aliases: Aliases;
}

/** Fetches files from the few origins that the build allows; a build without any has no downloads. */
export interface Downloads {
  readonly origins: readonly string[];
  /** Asks for an address that `allowedAddress` let through. */
  readonly fetch: (address: URL, watch: Watch) => Promise<ReadableFile>;
}
