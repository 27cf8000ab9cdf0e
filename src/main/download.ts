import { AluError, refuse } from "#error/alu-error";
import type { Watch } from "#import/source";
import type { Downloads, ReadableFile } from "#pane/import/reader";

declare global {
  /** The sites that files may be fetched from, set by the build and written into the content policy too. */
  const ALU_ORIGINS: readonly string[];
}

/** In millions of bytes. */
const limit = 200;

/** Downloads from these sites; null where there are none. */
export function downloadsFrom(origins: readonly string[]): Downloads | null {
  return origins.length === 0 ? null : { origins, fetch: download };
}

/**
 * Fetches a file, without cookies and without telling from where. The content policy stops an answer that sends on
 * to another site.
 */
async function download(address: URL, watch: Watch): Promise<ReadableFile> {
  const response = await answerFrom(address, watch.signal);
  if (!response.ok) refuse("download-status", { address: address.href, status: response.status });
  const pieces = await piecesOf(response, watch);
  return { kind: "file", name: nameIn(address), blob: new Blob(pieces) };
}

function nameIn({ pathname, hostname }: URL): string {
  const last = pathname.split("/").pop() ?? "";
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    // Bytes that are no UTF-8, as of a name in GB18030.
    return last;
  }
}

async function answerFrom(address: URL, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      ...(signal ? { signal } : {}),
    });
  } catch (failure) {
    signal?.throwIfAborted();
    // A browser says no more than that it failed, so that a page cannot learn of other sites.
    throw failure instanceof TypeError ? new AluError("download-failed", { address: address.href }) : failure;
  }
}

async function piecesOf(response: Response, { progress }: Watch): Promise<BlobPart[]> {
  const size = Number(response.headers.get("content-length") ?? NaN);
  if (size > limit * 1e6) refuse("download-size", { limit });
  const pieces: BlobPart[] = [];
  const reader = response.body!.getReader();
  let taken = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
    taken += value.length;
    if (taken > limit * 1e6) {
      await reader.cancel();
      refuse("download-size", { limit });
    }
    if (size > 0) progress?.(Math.min(1, taken / size));
  }
}
