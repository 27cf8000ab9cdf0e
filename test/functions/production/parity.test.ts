import { asked, column } from "./asked";

test("tax is 13 % and tariff and charges 0 unless they are given", () => {
  expect(asked("PARITY", [2000, 100, 7])).toEqual([[expect.closeTo(2100 * 7 * 1.13, 9)]]);
  expect(asked("PARITY", [2000, 100, 7, null, [[null]], null])).toEqual([
    [expect.closeTo(2100 * 7 * 1.13, 9)],
  ]);
});

test("each month has its price, premium and exchange rate", () => {
  const answer = asked("PARITY", [
    column("LME", 2000, 2100),
    column("premium", 100, 0),
    column("fx", 7, 7.1),
  ]);
  expect(answer).toEqual([
    ["import parity"],
    [expect.closeTo(16611, 9)],
    [expect.closeTo(2100 * 7.1 * 1.13, 9)],
  ]);
});

test("an exchange rate of 0 and a tax typed as 13 are refused", () => {
  expect(asked("PARITY", [2000, 100, 0])).toEqual([["#VALUE! fx must be above 0 and is 0"]]);
  expect(asked("PARITY", [2000, 100, 7, 0, 13])).toEqual([
    ["#VALUE! vat is a fraction and 13 is above 1: type 13% or 0.13"],
  ]);
});
