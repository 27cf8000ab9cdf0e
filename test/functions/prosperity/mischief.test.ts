import fc from "fast-check";
import { functionNamed } from "#functions/catalogue";
import { answerOf, type Rendered } from "#functions/rendered";
import { cellsOf, tenIndicators } from "./panel";

/** What a slip of the hand may put into a cell. */
const slip = fc.oneof(
  fc.constantFrom(
    null,
    "",
    0,
    -1,
    1e308,
    NaN,
    true,
    "n.a.",
    "yoy",
    "%",
    "=1+1",
    "__proto__",
    "\u0000",
    "2015-2024",
  ),
  fc.constantFrom(
    "leading",
    "ytd",
    "percent",
    "yoy@ma3",
    "monthyoy+janfeb+daily@ma3",
    "scaled",
    "2030-2031",
    "5",
  ),
  fc.constantFrom({ error: "#REF!" }, { type: "Error", basicValue: "#N/A" }, { strange: 1 }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
);
const slips = fc.array(fc.tuple(fc.nat(40), fc.nat(13), slip), { maxLength: 6 });
const withSlips = (rows: readonly (readonly unknown[])[], changes: readonly [number, number, unknown][]) => {
  const copy = rows.map((row) => [...row]);
  for (const [r, c, value] of changes) copy[r % copy.length][c % copy[0].length] = value;
  return copy;
};
const call = (name: string, args: readonly unknown[]): Rendered =>
  answerOf(functionNamed(name)!, args, { language: "en", date1904: false });

const panel = tenIndicators(60);
const model = cellsOf("MODEL", []);
const outputs = ["index", "zone", "table", "measure", "score", "light", "contribution", "limits", "status"];

test.each(["PROSPERITY", "LEADING", "COINCIDENT"])(
  "%s answers a panel and a model with slips in them by a rectangle or by one sentence",
  (name) => {
    fc.assert(
      fc.property(slips, slips, fc.constantFrom(...outputs), (inPanel, inModel, output) => {
        const args = [withSlips(panel, inPanel), withSlips(model, inModel)];
        const rendered = call(name, name === "PROSPERITY" ? [...args, output] : args);
        if ("fault" in rendered) expect(rendered.fault.message).not.toBe("");
        else {
          expect(new Set(rendered.rows.map((row) => row.length)).size).toBe(1);
          for (const cell of rendered.rows.flat())
            if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  },
);
