import { readText } from "#import/text/read-text";
import type { Watch } from "#import/source";
import { fileOf, headerInGb18030, hex, joined } from "./pieces";

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function read(bytes: Uint8Array | string, pieceSize?: number, watch?: Watch) {
  const source = fileOf(bytes, pieceSize);
  const head = (typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes).subarray(0, 4096);
  return readText(source, head, whole, watch);
}

const table = "月份,产量\n2025-11,379.2\n";

test.each([1, 2, 3, 5])("a character split across pieces of %d bytes is whole again", async (size) => {
  expect(await read(table, size)).toMatchObject({ encoding: "utf-8", result: table, findings: [] });
});

test("a mark is no part of the text, in any encoding and any piece", async () => {
  const utf16 = Buffer.from(`\uFEFF${table}`, "utf16le");
  for (const size of [1, 3, 100]) {
    expect(await read(`\uFEFF${table}`, size)).toMatchObject({ encoding: "utf-8", result: table });
    expect(await read(utf16, size)).toMatchObject({ encoding: "utf-16le", result: table });
    expect(await read(Buffer.from(utf16).swap16(), size)).toMatchObject({
      encoding: "utf-16be",
      result: table,
    });
    const gb = joined(hex("84319533"), headerInGb18030);
    expect(await read(gb, size)).toMatchObject({ encoding: "gb18030", result: "月份,产量" });
  }
});

test("Chinese of GB2312, GBK and GB18030 is read as GB18030", async () => {
  expect(await read(headerInGb18030, 1)).toMatchObject({ encoding: "gb18030", result: "月份,产量" });
  // Bytes by Python 3.11's codecs: GBK adds 鋁 to GB2312, GB18030 adds 㐀 with four bytes.
  expect((await read(hex("e458"), 1)).result).toBe("鋁");
  expect((await read(hex("8139ee39"), 1)).result).toBe("㐀");
});

test("GB18030 is found where the first Chinese character comes late", async () => {
  const early = `month,value\n${"2025-11,379.2\n".repeat(50_000)}`;
  const { encoding, result, findings } = await read(joined(early, headerInGb18030));
  expect({ encoding, findings }).toEqual({ encoding: "gb18030", findings: [] });
  expect(result).toBe(`${early}月份,产量`);
});

test("what was read, or refused, in the wrong encoding is dropped", async () => {
  const seen: string[] = [];
  const { result } = await readText(
    fileOf(joined("a\n", headerInGb18030), 2),
    joined("a\n", headerInGb18030),
    async (pieces) => {
      const text = await whole(pieces);
      seen.push(text);
      if (!text.includes("产量")) throw new Error("no header");
      return text;
    },
  );
  expect(result).toBe("a\n月份,产量");
  expect(seen).toHaveLength(2);
});

test("bytes of neither encoding are refused in one sentence", async () => {
  await expect(read(hex("63 61 66 e9 2c 31 0a ff ff"))).rejects.toMatchObject({
    fault: { kind: "encoding-unknown" },
  });
});

test("UTF-8 with a damaged byte among many good characters stays UTF-8", async () => {
  const good = "电解铝产量同比环比累计,379.2\n".repeat(10);
  const { encoding, result } = await read(joined(good, hex("e9 93"), ",1\n", good));
  expect(encoding).toBe("utf-8");
  expect(result).toBe(`${good}\uFFFD,1\n${good}`);
});

test("a file that ends within a character is read and told to be cut off", async () => {
  const { encoding, result, findings } = await read(joined("铝,1\n", hex("e9 93")));
  expect({ encoding, result }).toEqual({ encoding: "utf-8", result: "铝,1\n" });
  expect(findings).toMatchObject([{ address: null, weight: "problem", fault: { kind: "text-cut-off" } }]);
});

test("two bytes of GB18030 at the end of an English text are a character, not a cut", async () => {
  expect(await read(joined("a,", hex("e4b8")))).toMatchObject({ encoding: "gb18030", result: "a,涓" });
});

test("a text that does not fail leaves no trace of an error of its reader", async () => {
  await expect(
    readText(fileOf("a"), hex("61"), () => Promise.reject(new Error("of the reader"))),
  ).rejects.toThrow("of the reader");
});
