import fc from "fast-check";
import { checkTotal } from "#evidence/check-total";
import { printed } from "#evidence/printed";

const p = (text: string) => printed(Number(text), text.split(".")[1]?.length ?? 0);

test("exports of 2018: 5.28 to November and 0.527 in December are the 5.8 of the year", () => {
  const found = checkTotal([p("5.28"), p("0.527")], p("5.8"));
  expect(found).toMatchObject({ verdict: "agrees" });
  expect(found.implied).toBeCloseTo(5.807, 12);
  expect(found.gap).toBeCloseTo(-0.007, 12);
});

test("three thirds printed as 33.3 are 100.0, four tenths more are not", () => {
  const thirds = [p("33.3"), p("33.3"), p("33.3")];
  expect(checkTotal(thirds, p("100.0")).verdict).toBe("agrees");
  expect(checkTotal(thirds, p("100.2")).verdict).toBe("cannot-be");
});

test("a gap that binary numbers make is none", () => {
  expect(checkTotal([p("0.1"), p("0.2")], p("0.3")).gap).toBe(0);
});

test("parts that were rounded from true ones are never refused", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 31 }),
      fc.integer({ min: 0, max: 3 }),
      (parts, places) => {
        const rounded = parts.map((part) => p(part.toFixed(places)));
        const total = parts.reduce((a, b) => a + b, 0);
        expect(checkTotal(rounded, p(total.toFixed(places))).verdict).toBe("agrees");
      },
    ),
  );
});
