import fc from "fast-check";
import { callLines } from "../../src/main/call-lines";
import { linesOf, type Line } from "../../src/main/lines";
import { nearNames } from "../../src/main/near-names";

const locale = { language: "en", date1904: false } as const;

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let i = 0; from < bytes.length; i++) {
    const size = sizes[i % sizes.length];
    yield await Promise.resolve(bytes.subarray(from, from + size));
    from += size;
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of source) found.push(item);
  return found;
}

const text = (line: Line) => (line === null ? null : Buffer.from(line).toString("utf8"));

test("lines are the same however the stream was cut into pieces", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme" }).map((s) => s.replaceAll("\n", "铝"))),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (lines, sizes) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
        const found = (await all(linesOf(pieces(bytes, sizes), 1e6))).flat();
        expect(found.map(text)).toEqual(lines);
      },
    ),
  );
});

test("a line beyond the limit is passed over, its neighbours are not", async () => {
  const bytes = Buffer.from(`short\n${"x".repeat(100)}\nalso\n${"y".repeat(11)}`);
  expect((await all(linesOf(pieces(bytes, [7]), 10))).flat().map(text)).toEqual([
    ...["short", null, "also", null],
  ]);
});

test("a character that two pieces share is read whole", async () => {
  const bytes = Buffer.from('{"function":"同比","arguments":[]}\n');
  const [answer] = await all(callLines(pieces(bytes, [1]), locale));
  expect(JSON.parse(answer)).toEqual({ error: "#VALUE!", message: 'ALU has no function "同比"' });
});

test("a mistyped name finds its neighbours and nothing far", () => {
  const names = ["YOY", "YTD", "MOM", "CHANGE", "CHECKCHANGE", "CHAIN"];
  expect(nearNames("alu.chnge", names)).toEqual(["CHANGE"]);
  expect(nearNames("CH", names)).toEqual(["CHAIN", "CHANGE", "CHECKCHANGE"]);
  expect(nearNames("", names)).toEqual([]);
  expect(nearNames("WATERFALL", names)).toEqual([]);
});
