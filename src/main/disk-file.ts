import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FileSource } from "#import/source";

/** A file on disk, streamed; it is read as often as it is asked for, and never held as a whole. */
export async function fileSource(path: string, name = basename(path)): Promise<FileSource> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  return {
    kind: "file",
    name,
    size: found.isFile() ? found.size : null,
    bytes: () => createReadStream(path) as AsyncIterable<Uint8Array>,
  };
}

/**
 * Standard input as a file, since an encoding may prove wrong late and the bytes are then asked for again.
 *
 * @param use  what is done with it; the copy is gone afterwards
 */
export async function withStandardInput<T>(use: (source: FileSource) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "alu-"));
  try {
    const copy = join(folder, "input");
    await pipeline(process.stdin, createWriteStream(copy));
    return await use(await fileSource(copy, "-"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
