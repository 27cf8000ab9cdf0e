import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const words = resolve(__dirname, "../../src/words");
const imported = /^import \{ (\w+) \} from "\.\/(faults\/[\w-]+)"/gm;

/** The tables of sentences that `sentence` puts together, by the file of each. */
const tables = [...readFileSync(join(words, "sentence.ts"), "utf8").matchAll(imported)].map(
  ([, name, file]) => ({
    file,
    kinds: Object.keys(jest.requireActual<Record<string, object>>(join(words, file))[name]),
  }),
);

test("every kind of fault has its sentence in one table only, since a second would silence the first", () => {
  expect(tables.length).toBeGreaterThan(10);
  const filesOf = new Map<string, string[]>();
  for (const { file, kinds } of tables)
    for (const kind of kinds) filesOf.set(kind, [...(filesOf.get(kind) ?? []), file]);
  expect([...filesOf].filter(([, files]) => files.length > 1)).toEqual([]);
});
