import { openSync } from "node:fs";
import { once } from "node:events";
import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { catalogue } from "#functions/catalogue";
import { alu, answers, needsBuild, run, start } from "./alu";

beforeAll(needsBuild);

const yearAgo = (value: number) =>
  JSON.stringify({ function: "YOY", arguments: [[[100], ...Array<null[]>(11).fill([null]), [value]], null] });
const wrong = { error: "#VALUE!", message: expect.any(String) as string };

test("SMM's January 2024, 4.2 % up on the year, is answered at full precision", () => {
  const line = '{"function":"YOY","arguments":[[[3418.4],[3562]],[["2023-01"],["2024-01"]]]}';
  expect(answers(line)).toEqual([
    { value: [[{ error: "#N/A", message: expect.any(String) as string }], [3562 / 3418.4 - 1]] },
  ]);
});

test("a faulty answer of one cell stands inside value, a fault of the call does not", () => {
  const [cell, call] = answers(
    '{"function":"YOY","arguments":[100]}\n{"function":"YOY","arguments":[[[100],["about 5"]]]}',
  );
  expect(cell).toEqual({
    value: { error: "#N/A", message: "The series does not reach back 12 periods before this one" },
  });
  expect(call).toEqual({
    error: "#VALUE!",
    message: 'values, row 2: "about 5" is not a number',
  });
});

test("an error cell goes in as it comes out, and is a missing value", () => {
  const came = { error: "#N/A", message: "There is no value for this cell" };
  const values = [[100], ...Array<unknown[]>(11).fill([came]), [104.2]];
  const [answer] = answers(JSON.stringify({ function: "YOY", arguments: [values, null] })) as {
    value: unknown[][];
  }[];
  expect(answer.value[12][0]).toBeCloseTo(0.042, 12);
  expect(answer.value[11][0]).toMatchObject({ error: "#N/A" });
});

test("every line that is no call is answered on its own line, and the next is still computed", () => {
  const bad = [
    ...["", "   ", "no json", "a\0b", '"YOY"', "[1]", "null", "42", "{}", '{"function":7,"arguments":[]}'],
    ...['{"function":"YOY"}', '{"function":"YOY","arguments":{}}', '{"function":"SUM","arguments":[]}'],
    ...['{"function":"__proto__","arguments":[]}', '{"function":"YOY","arguments":[]}'],
    ...['{"function":"YOY","arguments":[1,2,3,4,5]}', '{"function":"YOY","arguments":[[[[1]]]]}'],
    ...['{"function":"YOY","arguments":[[["\\u0000"],["\\u0000"]]]}', '{"function":"YOY","arguments":[[]]}'],
  ];
  const found = answers([...bad, yearAgo(108)].join("\n"));
  expect(found).toHaveLength(bad.length + 1);
  found.slice(0, -1).forEach((answer) => expect(answer).toEqual(wrong));
  expect(found.at(-1)).toHaveProperty(["value", 12, 0], 108 / 100 - 1);
});

test("bytes that are no UTF-8, or UTF-16, are answered with a sentence", () => {
  const input = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(`${yearAgo(108)}\n`)]);
  const [broken, sound] = answers(input);
  expect(broken).toEqual({
    error: "#VALUE!",
    message: "The line is not UTF-8 text: save the input as UTF-8",
  });
  expect(sound).toHaveProperty("value");
});

test("a byte order mark at the beginning is passed over, Windows line ends are too", () => {
  expect(answers(`\ufeff${yearAgo(108)}\r\n${yearAgo(109)}\r\n`)).toHaveLength(2);
  const marked = answers(`${yearAgo(108)}\n\ufeff${yearAgo(109)}`);
  expect(marked[0]).toHaveProperty("value");
});

test("an unknown function names its nearest", () => {
  expect(answers('{"function":"ALU.YOYY","arguments":[]}')).toEqual([
    { error: "#VALUE!", message: 'ALU has no function "ALU.YOYY", the nearest is YOY' },
  ]);
});

test("sentences are told in Chinese where asked", () => {
  expect(answers('{"function":"NOTHINGATALL","arguments":[]}', "--lang", "zh")).toEqual([
    { error: "#VALUE!", message: "ALU 没有函数“NOTHINGATALL”" },
  ]);
});

test("serials of a workbook that counts from 1904 name their own months", () => {
  const line = '{"function":"YOY","arguments":[[[1],[2]],[[45292],[45292]]]}';
  const twice = (words: string[]) => (answers(line, ...words)[0] as { message: string }).message;
  expect(twice([])).toContain("2024-01");
  expect(twice(["--date1904"])).toContain("2028-01");
});

test("a program that waits for its answer gets it before it sends the next line", async () => {
  const child = start(["call"]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const value of [101, 102, 103]) {
    child.stdin.write(`${yearAgo(value)}\n`);
    const { value: line } = (await lines.next()) as { value: string };
    expect(JSON.parse(line)).toHaveProperty(["value", 12, 0], value / 100 - 1);
  }
  child.stdin.end();
  await once(child, "close");
  expect(child.exitCode).toBe(0);
});

test("100,000 lines come back in order from a process that may hold 64 MB", async () => {
  const child = start(["call"], ["--max-old-space-size=64"]);
  const sent = (async () => {
    for (let i = 0; i < 100_000; i++) {
      if (!child.stdin.write(`${yearAgo(i + 1)}\n`)) await once(child.stdin, "drain");
    }
    child.stdin.end();
  })();
  let count = 0;
  let outOfOrder = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    count++;
    const { value } = JSON.parse(line) as { value: number[][] };
    if (value[12][0] !== count / 100 - 1) outOfOrder++;
  }
  await sent;
  expect({ count, outOfOrder }).toEqual({ count: 100_000, outOfOrder: 0 });
}, 120_000);

test("a reader that has seen enough ends the run quietly", async () => {
  const child = start(["call"]);
  let complaint = "";
  child.stderr.on("data", (piece: Buffer) => (complaint += piece.toString()));
  child.stdin.on("error", () => {}); // the child closes its end, as it should
  child.stdout.once("data", () => child.stdout.destroy());
  const pour = () => {
    while (child.exitCode === null && !child.stdin.destroyed && child.stdin.write(`${yearAgo(1)}\n`));
  };
  child.stdin.on("drain", pour);
  pour();
  const [code] = (await once(child, "close")) as [number];
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
});

test("an input that cannot be read is exit code 1", () => {
  const folder = openSync(__dirname, "r");
  const { status, stderr } = spawnSync(process.execPath, [alu, "call"], { stdio: [folder, "pipe", "pipe"] });
  expect(status).toBe(1);
  expect(stderr.toString()).toMatch(/^alu: Input or output failed: .+\n$/);
});

test("no input is no answer", () => {
  expect(run(["call"])).toEqual({ out: "", err: "", code: 0 });
});

test("functions lists every function with its parameters, as a table and as data", () => {
  const table = run(["functions"]).out.trimEnd().split("\n");
  expect(table).toHaveLength(catalogue.length + 1);
  catalogue.forEach(({ name }, i) => expect(table[i + 1].startsWith(`${name}(`)).toBe(true));
  const data = JSON.parse(run(["functions", "--json", "--lang=zh"]).out) as { name: string; unit: string }[];
  expect(data.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  expect(data.find(({ name }) => name === "YOY")!.unit).toContain("小数");
});

test("help and version are printed in both languages", () => {
  expect(run(["--help"]).out).toContain("alu call");
  expect(run(["-h", "--lang", "zh"]).out).toContain("中国铝行业");
  expect(run(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [["--frobnicate"], "alu: There is no option --frobnicate, see alu --help\n"],
  [["call", "--json"], "alu: --json belongs to alu functions and alu import, not to alu call\n"],
  [["call", "now"], 'alu: alu call takes no further word and was given "now"\n'],
  [["functions", "--lang", "fr"], "alu: --lang must be en or zh and is fr\n"],
  [["compute"], 'alu: There is no command "compute", see alu --help\n'],
  [[], "alu: Say what to do, call, functions or import, see alu --help\n"],
  [["frob", "--lang", "zh"], "alu: 没有命令“frob”，见 alu --help\n"],
])("alu %j is refused in one sentence", (words, sentence) => {
  expect(run(words)).toEqual({ out: "", err: sentence, code: 2 });
});
