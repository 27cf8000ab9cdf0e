import { functionNamed } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";

/** Asks a function and tells its one sentence, in both languages. */
function told(name: string, ...args: unknown[]): readonly [code: string, en: string, zh: string] {
  const [en, zh] = (["en", "zh"] as const).map((language) => {
    const rendered = answerOf(functionNamed(name)!, args, { language, date1904: false });
    const cell = "fault" in rendered ? rendered.fault : rendered.rows[0][0];
    if (typeof cell !== "object" || !("error" in cell))
      throw new Error(`${name} answers ${JSON.stringify(cell)}`);
    return cell;
  });
  expect(zh.error).toBe(en.error);
  expect(zh.message).toMatch(/\p{Script=Han}/u);
  return [en.error, en.message, zh.message];
}

const panel = (...rows: unknown[][]) => [["Month", "LME"], ...rows];
const model = (...limits: number[]) => [
  ["indicator", "role", "form", "measure", "weight", "cold", "cool", "warm", "hot"],
  ["LME", "leading", "month", "yoy", 1, ...limits],
];

test.each([
  ["an empty selection", "YOY", [[[null], [null], [""]]], /values holds no values: every cell is blank/],
  ["a range without cells", "WEIGHTEDRATE", [[[0.9]], [[1]], []], /groups holds no values/],
  ["an empty panel", "PROSPERITY", [[[null, null]]], /panel holds no values/],
  [
    "a panel with an unknown column",
    "PROSPERITY",
    [
      [
        ["Month", "LME", "Copper"],
        ["2024-01", 1, 2],
      ],
    ],
    /does not know the column "Copper"; it knows LME cash price, M2/,
  ],
  ["a panel without its header", "PROSPERITY", [[["2024-01", 1]]], /no header row.*Panel\[#All\]/],
  [
    "one month twice",
    "PROSPERITY",
    [panel(["2024-01", 1], ["2024-02", 1], ["2024-01", 2])],
    /2024-01 appears twice, in row 2 and row 4: keep one of them/,
  ],
  [
    "weights that sum to zero",
    "COMPOSITE",
    [
      [
        ["a", "b"],
        [1, 2],
        [2, 3],
      ],
      [[0, 0]],
    ],
    /weights of the 2 components add up to 0/,
  ],
  [
    "a weight column of zeros in the model",
    "PROSPERITY",
    [
      panel(["2024-01", 1]),
      [
        ["indicator", "role", "form", "measure", "weight"],
        ["LME", "leading", "month", "yoy", 0],
      ],
    ],
    /add up to 0: at least one must be above 0/,
  ],
  [
    "limits out of order in the model",
    "PROSPERITY",
    [panel(["2024-01", 1]), model(-0.18, 0.18, -0.13, 0.39)],
    /LME: cold, cool, warm and hot must rise and are -0.18, 0.18, -0.13, 0.39/,
  ],
  ["limits out of order", "LIGHTS", [[[1]], [[1, 3, 2, 4]]], /must rise and are 1, 3, 2, 4/],
  [
    "a text where a number is needed",
    "YOY",
    [[[1], ["about 3"]]],
    /values, row 2: "about 3" is not a number/,
  ],
  [
    "1,048,576 rows",
    "YOY",
    [Array.from({ length: 1_048_576 }, () => [1])],
    /1,048,576 cells, the limit is 1,000,000: choose a smaller range/,
  ],
  [
    "a 13th month",
    "YOY",
    [
      [[1], [2]],
      [["2024-12"], ["2024-13"]],
    ],
    /row 2: "2024-13" is not a date or a month/,
  ],
  [
    "a word that is none",
    "YOY",
    [[[1]], null, "weekly"],
    /basis: "weekly" is not one of raw 原值, daily 日均/,
  ],
  ["a required argument left out", "OPRATE", [5, null], /capacity is needed and was not given/],
  ["a basis that needs months", "YOY", [[[1], [2]], null, "daily"], /needs the months: give dates/],
])("%s is told in one sentence", (_, name, args, sentence) => {
  const [code, en] = told(name, ...args);
  expect(code).toBe("#VALUE!");
  expect(en).toMatch(sentence);
});
