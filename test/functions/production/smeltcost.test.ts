import { asked } from "./asked";

const prices = [
  ["项目", "价格"],
  ["氧化铝", 3000],
  ["电价", 0.45],
  ["预焙阳极", 4000],
  ["氟化铝", 10000],
  ["其他", 1500],
];

test("names in either language, in any case and width, are the same inputs", () => {
  expect(asked("SMELTCOST", [prices])).toEqual([[15327.5]]);
  const english = [
    ["ALUMINA", 3000],
    ["Power", "0.45"],
    ["Prebaked anode", 4000],
    ["Aluminum fluoride", "10,000"],
    ["Ｏｔｈｅｒ", 1500],
  ];
  expect(asked("SMELTCOST", [english])).toEqual([[15327.5]]);
});

test("detail answers the table with the total last", () => {
  const table = asked("SMELTCOST", [prices, null, true], "zh") as unknown[][];
  expect(table[0]).toEqual(["项目", "价格", "单耗", "成本"]);
  expect(table[2]).toEqual(["电价", 0.45, 13450, 6052.5]);
  expect(table.at(-1)).toEqual(["合计", "", "", 15327.5]);
  expect(asked("SMELTCOST", [prices, null, 1])).toHaveLength(7);
  expect(asked("SMELTCOST", [prices, null, false])).toEqual([[15327.5]]);
});

test("one's own use replaces the usual one, by any name of the input", () => {
  const uses = [
    ["alumina", 2],
    ["冰晶石", 0.005],
  ];
  expect(
    asked("SMELTCOST", [
      [
        ["氧化铝", 3000],
        ["冰晶石", 8000],
      ],
      uses,
    ]),
  ).toEqual([[6040]]);
});

test("an input that is not known is refused by name unless its use is given", () => {
  expect(
    asked("SMELTCOST", [
      [
        ["alumina", 3000],
        ["cryolite", 8000],
      ],
    ]),
  ).toBe(
    '#VALUE! "cryolite" is not alumina, electricity, anode, aluminium fluoride or other: give its use a tonne in uses',
  );
});

test("a use without price, a use left blank and a name twice are refused by name", () => {
  expect(asked("SMELTCOST", [[["alumina", 3000]], [["anode", 0.4]]])).toBe(
    '#VALUE! uses names "anode", for which prices has no row',
  );
  for (const blank of [null, 0])
    expect(asked("SMELTCOST", [[["alumina", 3000]], [["alumina", blank]]])).toMatch(
      /the use of "alumina" is 0 or blank|uses holds no values/,
    );
  expect(
    asked("SMELTCOST", [
      [
        ["alumina", 3000],
        ["氧化铝", 3100],
      ],
    ]),
  ).toBe('#VALUE! prices has "氧化铝" twice: keep one of them');
});

test.each([null, 0])("a price that is %p has no cost and leaves no total", (blank) => {
  const table = asked("SMELTCOST", [
    [
      ["alumina", 3000],
      ["anode", blank],
    ],
    null,
    "yes",
  ]) as unknown[][];
  const fault = '#N/A The price of "anode" is 0 or blank';
  expect(table[1]).toEqual(["alumina", 3000, 1.925, 5775]);
  expect(table[2][3]).toBe(fault);
  expect(table[3][3]).toBe(fault);
});

test("electricity priced a MWh is refused, unless its use is given in MWh", () => {
  expect(asked("SMELTCOST", [[["electricity", 450]]])).toMatch(/priced in yuan\/kWh, 450 is above 5/);
  expect(asked("SMELTCOST", [[["electricity", 450]], [["electricity", 13.45]]])).toEqual([
    [expect.closeTo(6052.5, 9)],
  ]);
});

test("a block of two rows is read as well, and one of three columns refused", () => {
  expect(
    asked("SMELTCOST", [
      [
        ["alumina", "anode", "other"],
        [3000, 4000, 100],
      ],
    ]),
  ).toEqual([[7675]]);
  expect(asked("SMELTCOST", [[["alumina", 3000, 1]]])).toBe(
    "#VALUE! prices must be two columns, names and numbers, and is 1 × 3",
  );
  expect(
    asked("SMELTCOST", [
      [
        ["alumina", 3000],
        [null, 100],
      ],
    ]),
  ).toBe("#VALUE! prices, row 2 has a number and no name");
});
