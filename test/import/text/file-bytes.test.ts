import { allBytes, fileBytes, firstBytes, mostBytes } from "#import/text/file-bytes";
import type { FileSource, Watch } from "#import/source";
import { fileOf } from "./pieces";

async function lengths(source: FileSource, watch?: Watch): Promise<number[]> {
  const found: number[] = [];
  for await (const piece of fileBytes(source, watch)) found.push(piece.length);
  return found;
}

test("a claim of 2 GB is refused before a byte is read", async () => {
  let isRead = false;
  const source: FileSource = {
    ...fileOf("month,value"),
    size: 2e9,
    bytes() {
      isRead = true;
      return fileOf("month,value").bytes();
    },
  };
  await expect(lengths(source)).rejects.toMatchObject({
    fault: { kind: "import-too-large", parameters: { of: "file", found: 2e9, limit: mostBytes } },
  });
  expect(isRead).toBe(false);
});

test("a file that says nothing of its size is stopped at the limit", async () => {
  const piece = new Uint8Array(1 << 24);
  const endless: FileSource = {
    ...fileOf(""),
    size: null,
    // eslint-disable-next-line @typescript-eslint/require-await
    async *bytes() {
      for (;;) yield piece;
    },
  };
  await expect(lengths(endless)).rejects.toMatchObject({ fault: { kind: "import-too-large" } });
  await expect(allBytes(endless, 50_000_000)).rejects.toMatchObject({
    fault: { kind: "import-too-large", parameters: { limit: 50_000_000 } },
  });
});

test("a large piece is taken in smaller ones, and progress rises to 1", async () => {
  const done: number[] = [];
  const sizes = await lengths(fileOf(new Uint8Array(600_000), 1e9), { progress: (part) => done.push(part) });
  expect(sizes).toEqual([262_144, 262_144, 75_712]);
  expect(done.at(-1)).toBe(1);
  expect([...done].sort((a, b) => a - b)).toEqual(done);
});

test("an abort is heard at the next piece, also one that arrives while a long piece is read", async () => {
  const stop = new AbortController();
  const source = fileOf(new Uint8Array(1 << 26), 1 << 26);
  const reading = lengths(source, { signal: stop.signal });
  setTimeout(() => stop.abort());
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  await expect(lengths(source, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
});

test("the first bytes and all bytes are those of the file", async () => {
  const bytes = new Uint8Array([1, 2, 3, 4, 5]);
  expect([...(await firstBytes(fileOf(bytes, 2), 3))]).toEqual([1, 2, 3]);
  expect([...(await firstBytes(fileOf(bytes, 2), 30))]).toEqual([...bytes]);
  expect([...(await allBytes(fileOf(bytes, 2), 5))]).toEqual([...bytes]);
});
