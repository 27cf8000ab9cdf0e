import type { Reader } from "#pane/import/reader";
import { sourceOf } from "./import-source";

/** Reads on the page itself, where no worker can be started; the readers are loaded once they are needed. */
export const pageReader: Reader = {
  read: async (source, known, watch) => {
    const { readImport } = await import("#import/read-import");
    return readImport(sourceOf(source), known, watch);
  },
};
