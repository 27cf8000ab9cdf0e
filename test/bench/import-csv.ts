import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Found } from "#import/layout/found";
import { readFile } from "#import/read-file";
import { readImport } from "#import/read-import";
import type { FileSource } from "#import/source";
import { check, report } from "./timing";

const size = 100_000_000;
const pieceSize = 1 << 16;

/** A file of 100 MB, line by line, and the figures in each line. */
interface LargeFile {
  readonly name: string;
  readonly header: string;
  readonly line: (n: number) => string;
  readonly figures: number;
}

/** Two hundred years of months for each plant, so that no month stands twice. */
const months = 2400;
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const columns = upTo(12);
/** A terminal's export of daily prices; so many days reach from 1900 to 2037. */
const prices = upTo(250);
const day = (n: number) => new Date(Date.UTC(1900, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const place = (n: number) =>
  `${1900 + (Math.floor(n / 12) % 200)}-${`${(n % 12) + 1}`.padStart(2, "0")},plant ${Math.floor(n / months)}`;
const figure = (n: number) => (1000 + (n % 99_991) / 100).toFixed(2);

const files: readonly LargeFile[] = [
  {
    name: "months down, 12 columns of figures",
    header: `month,plant,${columns.map((c) => `measure ${c} (kt)`).join(",")}`,
    line: (n) => `${place(n)},${columns.map((c) => figure(7 * n + 13 * c)).join(",")}`,
    figures: 12,
  },
  {
    name: "long form, a figure a row",
    header: "month,plant,output",
    line: (n) => `${place(n)},${figure(7 * n)}`,
    figures: 1,
  },
  {
    name: "days down, 250 columns of figures",
    header: `date,${prices.map((c) => `price ${c} (CNY/t)`).join(",")}`,
    line: (n) => `${day(n)},${prices.map((c) => figure(7 * n + 13 * c)).join(",")}`,
    figures: 250,
  },
];

/** Reading 100 MB of CSV, beside papaparse alone over the same bytes. */
export async function benchImportCsv(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "alu-bench-"));
  try {
    for (const file of files) await benchFile(file, join(folder, "large.csv"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchFile(file: LargeFile, path: string): Promise<void> {
  const lines = write(file, path);
  const figures = lines * file.figures;
  const memory = { peak: 0 };
  let [alone, reading, whole] = [Infinity, Infinity, Infinity];
  for (let run = 0; run < 3; run++) {
    alone = Math.min(alone, await seconds(() => papaparse(path, lines)));
    reading = Math.min(reading, await seconds(() => read(path, figures)));
    whole = Math.min(whole, await seconds(() => imported(path, figures, memory)));
  }
  report(`Reading 100 MB of CSV, ${file.name}`, `${reading.toFixed(2)} s`, "");
  report("  over papaparse alone", `${(reading / alone).toFixed(2)} ×`, "target ≤ 1.5");
  const understood = whole - reading;
  report("  understanding beside it", `${Math.max(0, understood).toFixed(2)} s`, "");
  report("  read and understood, over papaparse alone", `${(whole / alone).toFixed(2)} ×`, "");
  report("  memory at its highest, the whole process", `${memory.peak.toFixed(0)} MB`, "");
}

function write({ header, line }: LargeFile, path: string): number {
  const file = openSync(path, "w");
  let lines = 0;
  let text = `${header}\n`;
  for (let written = 0; written < size; text = "") {
    for (let i = 0; i < 1000; i++) text += `${line(lines++)}\n`;
    written += writeSync(file, text);
  }
  closeSync(file);
  return lines;
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await run();
  return (performance.now() - begin) / 1000;
}

function papaparse(path: string, lines: number): Promise<void> {
  let rows = 0;
  return new Promise((resolve) => {
    Papa.parse<string[]>(createReadStream(path, { highWaterMark: pieceSize }), {
      delimiter: ",",
      newline: "\n",
      fastMode: false,
      chunk: ({ data }) => void (rows += data.length),
      complete() {
        check(rows >= lines, "papaparse's rows");
        resolve();
      },
    });
  });
}

function sourceOf(path: string): FileSource {
  return {
    kind: "file",
    name: "large.csv",
    size: statSync(path).size,
    bytes: () => createReadStream(path, { highWaterMark: pieceSize }) as AsyncIterable<Uint8Array>,
  };
}

/** From bytes to series, before anything is concluded about them. */
async function read(path: string, figures: number): Promise<void> {
  const found = await readFile(sourceOf(path), { answers: {}, fileName: null });
  check(figuresOf(found) === figures, "the figures of a large file");
}

async function imported(path: string, figures: number, memory: { peak: number }): Promise<void> {
  const progress = () => void (memory.peak = Math.max(memory.peak, process.memoryUsage.rss() / 1e6));
  const all = await readImport(sourceOf(path), {}, { progress });
  check(figuresOf(all) === figures, "the figures of a large import");
  progress();
}

function figuresOf({ series }: Pick<Found, "series">): number {
  return series.reduce((sum, { points }) => sum + points.values.length, 0);
}
