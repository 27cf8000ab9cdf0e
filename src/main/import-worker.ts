import { readImport } from "#import/read-import";
import { sourceOf } from "./import-source";
import { failureOf, parcelsOf, type Asked, type Told } from "./import-worker-messages";

// Reads imports beside the page, so that the pane answers while a long file is read.

const tell = (told: Told, transfer: Transferable[] = []) => self.postMessage(told, { transfer });

self.onmessage = async ({ data: { source, known } }: MessageEvent<Asked>) => {
  try {
    const progress = (done: number) => tell({ kind: "progress", done });
    const imported = await readImport(sourceOf(source), known, { progress });
    for (const { told, transfer } of parcelsOf(imported)) tell(told, transfer);
  } catch (error) {
    tell(failureOf(error));
  }
};

tell({ kind: "ready" });
