import { AluError } from "#error/alu-error";
import type { Imported, ImportedSeries } from "#import/imported";
import type { Reader } from "#pane/import/reader";
import { errorOf, type Told } from "./import-worker-messages";

/** The part of a worker that is needed here. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/**
 * Reads in a worker, which is kept for the next file and ended where somebody cancels. Where none can be started, as
 * in an old host, `onPage` reads.
 */
export function workerReader(start: () => ReadingWorker, onPage: Reader): Reader {
  let kept: ReadingWorker | null = null;
  let isImpossible = false;
  const ended = () => {
    kept?.terminate();
    kept = null;
  };
  const started = (): ReadingWorker | null => {
    if (isImpossible) return null;
    try {
      return (kept ??= start());
    } catch {
      isImpossible = true;
      return null;
    }
  };
  return {
    read: async (source, known, watch) => {
      watch.signal?.throwIfAborted();
      const isFresh = kept === null;
      const worker = started();
      if (worker === null) return onPage.read(source, known, watch);
      try {
        return await answerOf(worker, isFresh, () => worker.postMessage({ source, known }), watch);
      } catch (failure) {
        if (failure instanceof AluError) throw failure;
        // Cancelled, broken or never started: in each case this worker is of no use any more.
        ended();
        if (failure !== neverReady) throw failure;
        isImpossible = true;
        return onPage.read(source, known, watch);
      }
    },
  };
}

/** A worker that could not even be loaded. */
const neverReady = new Error("the worker did not start");

function answerOf(
  worker: ReadingWorker,
  isFresh: boolean,
  ask: () => void,
  { progress, signal }: Parameters<Reader["read"]>[2],
): Promise<Imported> {
  return new Promise((resolve, reject) => {
    let isReady = !isFresh;
    const series: ImportedSeries[] = [];
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === "ready") isReady = true;
      if (data.kind === "progress") progress?.(data.done);
      if (data.kind === "series") series.push(...data.series);
      if (data.kind === "read") resolve({ ...data.imported, series });
      if (data.kind === "failed") reject(errorOf(data));
    };
    worker.onerror = (event) => {
      const message = typeof event === "string" ? event : event.message;
      reject(isReady ? new Error(message) : neverReady);
    };
    ask();
  });
}
