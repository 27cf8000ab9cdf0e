import { fault } from "#error/fault";
import { sentence } from "#words/sentence";

const both = (one: ReturnType<typeof fault>) => [sentence(one, "en"), sentence(one, "zh")];

test("what a document is not names its path, what was wanted and what was found", () => {
  const parameters = { format: "JSON-stat", path: "/size/0", wanted: "number", found: '"x"' };
  expect(both(fault("json-shape", parameters))).toEqual([
    'In a JSON-stat document /size/0 must be number and is "x"',
    'JSON-stat 文件中 /size/0 应为 number，现为 "x"',
  ]);
});

test("limits are told in the units of each language", () => {
  expect(both(fault("json-too-long", { limit: 50 }))).toEqual([
    "The JSON document is longer than 50 million characters",
    "JSON 文件超过 5000 万字符",
  ]);
  expect(both(fault("json-too-many", { limit: 3 }))[1]).toBe("JSON 文件中的值超过 300 万个");
});

test("a part of what a service holds, and its refusal, say what to do or what it said", () => {
  expect(both(fault("json-part", { found: 50, total: 200 }))).toEqual([
    "This is a part only, 50 of 200: ask the service for all",
    "内容不全，共 200，此处仅 50：请向数据服务索取全部",
  ]);
  expect(both(fault("json-refused", { said: "token expired" }))[1]).toBe(
    "数据服务未返回数据，提示：token expired",
  );
});

test("a place in the text is a line and a character", () => {
  expect(both(fault("json-broken", { line: 2, column: 6, found: "2}" }))).toEqual([
    'This is not JSON from line 2, character 6 on: "2}"',
    "自第 2 行第 6 个字符“2}”起不是 JSON",
  ]);
});
