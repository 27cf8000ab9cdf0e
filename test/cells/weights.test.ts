import { AluError } from "#error/alu-error";
import type { Cells } from "#cells/cell";
import { readWeights } from "#cells/weights";

const columns = ["LME", "M2", "开工率"];

test("weights left out are equal", () => {
  expect(readWeights(null, columns)).toEqual([1, 1, 1]);
  expect(readWeights([[null, "", null]], columns)).toEqual([1, 1, 1]);
});

test.each<[string, Cells]>([
  ["a row", [[0.5, 0.3, 0.2]]],
  ["a column", [[0.5], [0.3], [0.2]]],
  ["texts", [["50%", "0.3", "２０％"]]],
  ["a row that begins above the dates", [["weight", 0.5, 0.3, 0.2]]],
  ["a row that begins with a blank", [[null, 0.5, 0.3, 0.2]]],
  ["a row that begins with a blank delivered as 0", [[0, 0.5, 0.3, 0.2]]],
  [
    "names beside weights, in another order",
    [
      ["开工率", 0.2],
      ["lme", 0.5],
      ["Ｍ２", 0.3],
      ["Coal", 9],
    ],
  ],
  [
    "names beside weights under a heading",
    [
      ["indicator", "weight"],
      ["M2", 0.3],
      ["LME", 0.5],
      ["开工率", 0.2],
    ],
  ],
  [
    "names above weights",
    [
      ["M2", "LME", "开工率"],
      [0.3, 0.5, 0.2],
    ],
  ],
  [
    "names above weights, written with spaces",
    [
      ["M2 ", " LME", "开工率"],
      [0.3, 0.5, 0.2],
    ],
  ],
])("weights as %s", (_, cells) => expect(readWeights(cells, columns)).toEqual([0.5, 0.3, 0.2]));

test("a blank weighs 0 whether it arrives as blank or as 0", () => {
  expect(readWeights([[0.5, null, 0.5]], columns)).toEqual([0.5, 0, 0.5]);
  expect(readWeights([[0.5, 0, 0.5]], columns)).toEqual([0.5, 0, 0.5]);
  expect(
    readWeights(
      [
        ["LME", 1],
        ["M2", null],
        ["开工率", 1],
      ],
      columns,
    ),
  ).toEqual([1, 0, 1]);
});

test("one component takes one weight", () => {
  expect(readWeights([[2]], ["LME"])).toEqual([2]);
  expect(readWeights([["LME", 2]], ["LME"])).toEqual([2]);
  const headed = [
    ["indicator", "weight"],
    ["LME", 2],
  ];
  expect(readWeights(headed, ["LME"])).toEqual([2]);
});

test.each<[string, Cells, string, readonly (string | null)[]]>([
  ["two weights for three components", [[1, 2]], "weights-length", columns],
  [
    "a name that is not there",
    [
      ["LME", 1],
      ["M2", 1],
    ],
    "weight-missing",
    columns,
  ],
  [
    "a name twice",
    [
      ["LME", 1],
      ["lme", 1],
      ["M2", 1],
    ],
    "weight-twice",
    columns,
  ],
  [
    "two columns of one name, weighed by name",
    [
      ["LME", 1],
      ["M2", 1],
    ],
    "weight-twice",
    ["LME", "LME"],
  ],
  ["a word for a weight", [[1, "heavy", 2]], "not-a-number", columns],
])("%s is refused", (_, cells, kind, names) => {
  const ask = () => readWeights(cells, names);
  expect(ask).toThrow(AluError);
  expect(ask).toThrow(kind);
});

test("two columns of one name take weights by position", () => {
  expect(readWeights([[1, 2]], ["LME", "LME"])).toEqual([1, 2]);
});
