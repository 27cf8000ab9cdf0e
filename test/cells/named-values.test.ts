import { readNamedValues } from "#cells/named-values";

test("names and numbers are read down or across, their heading passed over", () => {
  const wanted = [
    { name: "alumina", value: 3000 },
    { name: "anode", value: NaN },
  ];
  expect(
    readNamedValues(
      [
        ["input", "price"],
        ["alumina", "3,000"],
        ["anode", null],
      ],
      "prices",
    ),
  ).toEqual(wanted);
  expect(
    readNamedValues(
      [
        ["name", "alumina", "anode"],
        ["price", 3000, null],
      ],
      "prices",
    ),
  ).toEqual(wanted);
});

test.each([null, 0, ""])("a row of %p is passed over", (blank) => {
  expect(
    readNamedValues(
      [
        ["alumina", 3000],
        [blank, blank],
      ],
      "prices",
    ),
  ).toHaveLength(1);
});

test("a text where the number should be is named after the first row", () => {
  expect(() =>
    readNamedValues(
      [
        ["alumina", 3000],
        ["anode", "dear"],
      ],
      "prices",
    ),
  ).toThrow("not-a-number");
});
