import type { FileSource, Source } from "#import/source";
import type { Readable, ReadableFile } from "#pane/import/reader";

/** What was chosen in the pane, as the readers take it. */
export function sourceOf(readable: Readable): Source {
  return readable.kind === "file" ? fileSource(readable) : readable;
}

function fileSource({ name, blob }: ReadableFile): FileSource {
  return { kind: "file", name, size: blob.size, bytes: () => pieces(blob) };
}

/** The bytes of a file in the pieces that the host reads. Not every WebView can iterate over a stream by itself. */
async function* pieces(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
