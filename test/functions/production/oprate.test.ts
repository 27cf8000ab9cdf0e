import { asked, column } from "./asked";

test("each row has its rate, and the header is kept", () => {
  expect(asked("OPRATE", [column("运行产能", 45, 90), column("建成产能", 50, 100)], "zh")).toEqual([
    ["开工率"],
    [0.9],
    [0.9],
  ]);
  expect(asked("OPRATE", [[[45, 90]], 100])).toEqual([[0.45, 0.9]]);
});

test("a capacity of 0 is a zero divisor in its own cell", () => {
  expect(asked("OPRATE", [column(45, 45, 45), column(50, 0, 50)])).toEqual([
    [0.9],
    ["#DIV/0! capacity is 0, and nothing can be divided by it"],
    [0.9],
  ]);
});

test("above 150 % the units do not match", () => {
  expect(asked("OPRATE", [4198, 45.19])).toEqual([
    [
      "#VALUE! The operating rate would be 9289.7%, above 150%: the units of operating and capacity do not match",
    ],
  ]);
  expect(asked("OPRATE", [150, 100])).toEqual([[1.5]]);
  expect(asked("OPRATE", [150.1, 100], "zh")).toEqual([[expect.stringContaining("单位不一致")]]);
});

test("what is below 0 is named", () => {
  expect(asked("OPRATE", [-1, 100])).toEqual([["#VALUE! operating must not be below 0 and is -1"]]);
  expect(asked("OPRATE", [1, -100])).toEqual([["#VALUE! capacity must not be below 0 and is -100"]]);
});

test.each([null, 0])("a month that is not in yet, delivered as %p, has no rate", (blank) => {
  expect(asked("OPRATE", [column(45, 45, blank), column(50, 50, blank)])).toEqual([
    [0.9],
    [0.9],
    ["#N/A There is no value for this cell"],
  ]);
});

test("an error of another formula stays a missing value, a word is refused", () => {
  expect(asked("OPRATE", [{ type: "Error", basicValue: "#REF!" }, 100])).toEqual([
    [expect.stringContaining("#N/A")],
  ]);
  expect(asked("OPRATE", [column(45, "closed"), 50])).toBe(
    '#VALUE! operating, row 2: "closed" is not a number',
  );
});
