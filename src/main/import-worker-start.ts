/** Starts the worker that reads imports. It has a file of its own, which the page's content policy allows. */
export function startImportWorker(): Worker {
  return new Worker(new URL("./import-worker.ts", import.meta.url), { name: "import-worker" });
}
