import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as univer from "@univerjs/engine-formula";
import { catalogue } from "#functions/catalogue";

/** Names that were weighed and rejected: a built-in, a macro word, or a word that says something else. */
const rejected = [
  ..."SHARE CLEAN DATA X13 MOM12 SA HP BASE NOTE HELP TREND GROWTH INDEX RATE SERIES TABLE SPLIT".split(" "),
];

/**
 * The contract with people's workbooks: names, parameters and their order. A line here is never changed;
 * a new parameter is appended to its line as optional, a new function gets a line of its own.
 */
const contract = `
YOY(values, [dates], [basis], [method])
MOM(values, [dates], [basis], [method])
CHANGE(values, [dates], [periods], [basis], [method])
DIFF(values, [dates], [periods], [basis])
ANNUALISE(values, [dates], [periods], [per_year])
YTD(values, [dates], [how])
DECUM(ytd, [dates], [janfeb])
JANFEB(values, [dates], [mode])
MONTHYOY(ytd, ytd_yoy, [dates], [kind])
IMPLIEDBASE(value, change, [kind], [places])
BASEGAP(values, published, [dates], [kind])
CHAIN(changes, [start], [kind])
CONTRIB(parts, [total], [dates], [periods])
BASEEFFECT(values, [dates])
REBASE(values, [dates], [base_start], [base_end], [level])
DAYCOUNT(date, [kind], [holidays])
PERIOD(text, [stamp], [year])
ALIGN(values, dates, want_dates, [fill])
TOFREQ(values, [dates], [freq], [how], [indicator])
FESTIVAL(year)
DAILY(values, [dates], [basis])
RUNRATE(values, [dates], [year_days])
OPRATE(operating, capacity)
WEIGHTEDRATE(rates, weights, [groups])
LIQUIDRATIO(output, ingot)
INGOT(output, liquid_ratio)
SHAREOF(values, [total], [top])
CAPPATH(events, dates, start_capacity)
LOSTOUTPUT(capacity, dates, start, [end], [ramp])
STOCKDAYS(stocks, use, [dates], [window])
APPARENT(output, imports, exports, [stock_change])
SMELTCOST(prices, [uses], [detail])
TONNEPROFIT(price, cost, [price_vat], [cost_vat])
PARITY(lme, premium, fx, [tariff], [vat], [charges])
SPREAD(high, low, [kind])
EXSUBSIDY(profit, subsidy, [tax])
TOUNIT(value, from, to, [fx])
COMPOSITE(panel, [weights], [dates], [base], [method])
DIFFUSION(panel, [periods], [weights], [kind])
STANDARDISE(values, [window], [method])
WEIGHTS(panel, [reference], [method])
INDEXCONTRIB(panel, [weights], [dates], [method])
MODEL([name], [lang])
PROSPERITY(panel, [model], [output])
LEADING(panel, [model], [base], [method])
COINCIDENT(panel, [model], [base], [method])
LAGGING(panel, [model], [base], [method])
SUBINDEX(values, [limits], [dates], [sign], [measure])
LIMITS(values, [shares], [window])
LIGHTS(values, limits, [sign])
ZONE(index, [limits], [lang])
AGREES(computed, stated, [places])
CHECKCHANGE(value, change, base, [kind], [places])
CHECKTOTAL(parts, total, [places])
QUALITY(values, [dates], [rules])
GETDATA(table, id, [start], [end], [as_of], [status])
META(table, id, [field])
LATEST(values, [dates], [what], [back])
REVISIONS(table, id, [from], [to])
ARGS(range)
ABOUT()
`
  .trim()
  .split("\n");

const signature = ({ name, parameters }: (typeof catalogue)[number]) =>
  `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
const names = catalogue.map(({ name }) => name);

test("the contract has 61 functions", () => expect(contract).toHaveLength(61));

test("names, parameters and their order are those that workbooks rely on", () => {
  expect(catalogue.map(signature).sort()).toEqual([...contract].sort());
});

test("no name stands twice", () => expect(new Set(names).size).toBe(names.length));

test("required parameters come before optional ones, at most six in all", () => {
  for (const { parameters } of catalogue) {
    expect(parameters.length).toBeLessThanOrEqual(6);
    const firstOptional = parameters.findIndex((p) => p.optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).every((p) => p.optional)).toBe(true);
    expect(new Set(parameters.map((p) => p.name)).size).toBe(parameters.length);
    for (const { name } of parameters) expect(name).toMatch(/^[a-z][a-z_]*$/);
  }
});

describe.each(names)("%s", (name) => {
  test("is one upper-case word of three letters or more", () => expect(name).toMatch(/^[A-Z]{3,}$/));

  test("is no cell address", () => {
    expect(isAddress(name)).toBe(false);
    expect(rejected).not.toContain(name);
  });

  test("is no function of the browser workbook", () => expect(univerNames).not.toContain(name));
});

/** A1 style up to XFD1048576, and R1C1 style, where a lone R or C is an address as well. */
function isAddress(name: string): boolean {
  const a1 = /^([A-Z]{1,3})[0-9]+$/.exec(name);
  return (a1 !== null && a1[1].padStart(3, " ") <= "XFD") || /^(R\d*)?(C\d*)?$/.test(name);
}

test("addresses are known when seen", () => {
  for (const address of ["A1", "XFD1048576", "R1C1", "R", "C", "RC", "MOM12"])
    expect(isAddress(address)).toBe(true);
  for (const word of ["YOY", "XFE1", "ARGS"]) expect(isAddress(word)).toBe(false);
});

const univerNames = Object.entries(univer)
  .filter(([key]) => key.startsWith("FUNCTION_NAMES_"))
  .flatMap(([, group]) => Object.values(group as Record<string, string>));

test("the browser workbook's names were found", () => {
  expect(univerNames.length).toBeGreaterThan(400);
  expect(univerNames).toEqual(expect.arrayContaining(["SUM", "XLOOKUP", "TREND", "GROWTH", "INDEX", "RATE"]));
});

// Excel's names in every language and its Excel 4 macro words may be read but not copied, so they lie outside.
const lists = resolve(__dirname, "../../../shared/reference/other");
const found = ["excel-names.txt", "excel-names-localised.txt"].filter((file) =>
  existsSync(resolve(lists, file)),
);
if (found.length < 2)
  console.warn(
    "names.test: Excel's own names are not at ../shared/reference/other, only Univer's were compared",
  );

test.each(found)("no name stands in %s", (file) => {
  const taken = new Set(readFileSync(resolve(lists, file), "utf8").split(/\r?\n/).filter(Boolean));
  expect(taken.size).toBeGreaterThan(500);
  expect(names.filter((name) => taken.has(name))).toEqual([]);
});
