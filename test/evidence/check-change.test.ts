import fc from "fast-check";
import { checkChange } from "#evidence/check-change";
import { printed } from "#evidence/printed";
import { faultOf } from "./fault-of";

const p = (text: string) => printed(Number(text), text.split(".")[1]?.length ?? 0);

test("SMM, January 2024: a liquid ratio 11.2 points down cannot be, since it rose by 11.16", () => {
  // Output +4.2 % to 3.562 Mt and ingot −24 % to 1.06 Mt give 59.199 % a year before.
  const before = 100 * (1 - 1.06 / 0.76 / (3.562 / 1.042));
  const found = checkChange(p("70.36"), p("-11.2"), printed(before), "points");
  expect(found.verdict).toBe("cannot-be");
  expect(found.implied).toBeCloseTo(11.16, 2);
  expect(found.gap).toBeCloseTo(-22.36, 2);
  expect(checkChange(p("70.36"), p("11.2"), printed(before), "points").verdict).toBe("agrees");
});

test("an operating capacity of 44.06 Mt that fell by 3.5 % stood at 45.66, and SMM printed 44.06 two months before", () => {
  expect(checkChange(p("44.06"), p("-3.5"), p("44.06"), "percent").verdict).toBe("cannot-be");
  expect(checkChange(p("44.06"), p("-3.5"), p("45.66"), "percent").verdict).toBe("agrees");
});

test("CNIA's 2.2 points to 56.9 agree with 54.7, and a percentage does not", () => {
  expect(checkChange(p("56.9"), p("2.2"), p("54.7"), "points")).toEqual({
    verdict: "agrees",
    implied: 56.9 - 54.7,
    gap: 0,
  });
  expect(checkChange(p("56.9"), p("2.2"), p("54.7"), "percent").verdict).toBe("cannot-be");
});

test.each([
  // Published: value, change in percent, base. Primary output and exports of 2018 and 2019, floor space of 2023.
  ["2.9", "-2.36", "2.97", "agrees"],
  ["0.527", "19.8", "0.44", "agrees"],
  ["111735", "-8.5", "135836.89", "cannot-be"],
  // Ingot of October 2025: the figures give −2.7 %, and their third digit may explain −2.6 %.
  ["0.834", "-2.6", "0.857", "needs-more-digits"],
  ["0.834", "-2.4", "0.857", "cannot-be"],
  // Two digits allow anything from 0 % to 5.8 %.
  ["3.6", "2.9", "3.5", "agrees"],
  ["3.6", "5.5", "3.5", "needs-more-digits"],
  ["3.6", "-2.9", "3.5", "cannot-be"],
] as const)("%s, a change of %s %% on %s: %s", (value, change, base, verdict) => {
  expect(checkChange(p(value), p(change), p(base), "percent").verdict).toBe(verdict);
});

test("a difference of one in the last place is what rounding makes", () => {
  expect(checkChange(p("46.3"), p("2.4"), p("44.0"), "points").verdict).toBe("agrees");
  expect(checkChange(p("46.3"), p("2.5"), p("44.0"), "points").verdict).toBe("cannot-be");
});

test("every kind says the same of the same change", () => {
  const [value, base] = [p("3562"), p("3418.4")];
  expect(checkChange(value, p("0.042"), base, "fraction").verdict).toBe("agrees");
  expect(checkChange(value, p("4.2"), base, "percent").verdict).toBe("agrees");
  expect(checkChange(value, p("1.042"), base, "ratio").verdict).toBe("agrees");
  expect(checkChange(value, p("104.2"), base, "index100").verdict).toBe("agrees");
  expect(checkChange(value, p("143.6"), base, "points").verdict).toBe("agrees");
});

test("a base that may be 0 within rounding decides nothing", () => {
  expect(checkChange(p("5"), p("3"), { value: 0.4, places: 0 }, "ratio").verdict).toBe("needs-more-digits");
});

test("a ratio needs a base above zero, a difference does not", () => {
  expect(faultOf(() => checkChange(p("22.9"), p("1.2"), p("-88.0"), "fraction"))).toEqual({
    kind: "check-base",
    parameters: { found: -88 },
  });
  expect(checkChange(p("22.9"), p("110.9"), p("-88.0"), "points").verdict).toBe("agrees");
});

const level = fc.double({ min: 10, max: 1000, noNaN: true });
const places = fc.integer({ min: 0, max: 3 });
const toPlaces = (value: number, n: number) => p(value.toFixed(n));

test("true figures, however they were rounded, are never called impossible", () => {
  fc.assert(
    fc.property(level, level, places, places, places, (v, b, i, j, k) => {
      const [value, base] = [toPlaces(v, i), toPlaces(b, k)];
      expect(checkChange(value, toPlaces(100 * (v / b - 1), j), base, "percent").verdict).not.toBe(
        "cannot-be",
      );
      expect(checkChange(value, toPlaces(v - b, j), base, "points").verdict).not.toBe("cannot-be");
    }),
  );
});

test("a wrong sign is found on figures of four digits", () => {
  fc.assert(
    fc.property(level, fc.double({ min: 0.02, max: 0.5, noNaN: true }), (b, r) => {
      const [value, base] = [toPlaces(b * (1 + r), 2), toPlaces(b, 2)];
      expect(checkChange(value, toPlaces(-100 * r, 1), base, "percent").verdict).toBe("cannot-be");
    }),
  );
});
