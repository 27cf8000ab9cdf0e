import { month } from "#calendar/period";
import { latest } from "#evidence/latest";
import { series } from "#series/series";
import { faultOf } from "./fault-of";

const x = series(month(2025, 1), [1, NaN, 3, 4, NaN, NaN]);

test("months that are not in yet are passed over", () => expect(latest(x, 0)).toEqual({ t: 3, value: 4 }));

test("steps back are counted on the calendar, and a gap there is a fault of its own", () => {
  expect(latest(x, 1)).toEqual({ t: 2, value: 3 });
  expect(latest(x, 2)).toMatchObject({ t: 1, value: { kind: "value-missing" } });
});

test("a question before the first value is refused", () => {
  expect(faultOf(() => latest(x, 4))).toMatchObject({
    kind: "no-earlier-period",
    parameters: { periods: 4 },
  });
  expect(faultOf(() => latest(series(month(2025, 1), [NaN]), 0))).toMatchObject({ kind: "no-value" });
});
