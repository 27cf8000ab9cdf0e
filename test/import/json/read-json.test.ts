import { AluError } from "#error/alu-error";
import { pointPeriod } from "#import/found-series";
import { pointAddress } from "#import/point-address";
import { jsonPeriod } from "#import/json/json-period";
import { readJson } from "#import/json/read-json";

const told = (text: string) => {
  const { format, series } = readJson(text);
  return [
    format,
    Object.fromEntries(
      series.map(({ name, cadence, points }) => [
        name,
        [...points.values].map((value, i) => [pointPeriod(cadence, points.ordinals[i]), value]),
      ]),
    ),
  ];
};
const addresses = (text: string) =>
  readJson(text).series.map(({ address, points }) => [
    address,
    ...[...points.values].map((_, i) => pointAddress(points.addressOf, i)),
  ]);
const refused = (text: string) => {
  try {
    return readJson(text);
  } catch (error) {
    return (error as AluError).fault;
  }
};

const price = [
  ["2025-10", 21010.5],
  ["2025-11", 21490],
];
const rows = '[["2025-10",21010.5],["2025-11",21490]]';

test("SMM's header and rows, at the top or one level down, as lists or as objects", () => {
  expect(told(`{"header":["日期","铝价"],"data":${rows}}`)).toEqual(["smm", { 铝价: price }]);
  expect(told(`{"code":0,"data":{"header":["日期","铝价"],"list":${rows}}}`)).toEqual([
    "smm",
    { 铝价: price },
  ]);
  const objects = '[{"d":"2025-10","p":21010.5},{"p":21490,"d":"2025-11"}]';
  const header = '[{"field":"d","title":"日期"},{"field":"p","title":"铝价","unit":"元/吨"}]';
  const document = `{"result":{"header":${header},"rows":${objects}}}`;
  expect(told(document)).toEqual(["smm", { 铝价: price }]);
  expect(readJson(document).series[0].unit).toBe("元/吨");
  expect(addresses(document)[0].slice(1)).toEqual(["/result/rows/0/p", "/result/rows/1/p"]);
});

test("SMM's header may be labels by key, two levels down", () => {
  const document = `{"code":0,"data":{"table":{"header":{"d":"日期","p":{"name":"铝价","unit":"元/吨"}},
    "rows":[{"d":"2025-10","p":"21010.5"},{"d":"2025-11","p":"21490","id":7}]}}}`;
  expect(told(document)).toEqual(["smm", { 铝价: price }]);
  expect(readJson(document).findings.map(({ address, fault: { kind } }) => [address, kind])).toEqual([
    ["/data/table/rows/1/id", "json-key-aside"],
  ]);
  expect(addresses(document)[0]).toEqual([
    "/data/table/header/p",
    "/data/table/rows/0/p",
    "/data/table/rows/1/p",
  ]);
});

test("a list of objects or of lists is a table", () => {
  const objects = '[{"month":"2025-10","price":21010.5},{"month":"2025-11","price":21490}]';
  expect(told(objects)).toEqual(["json", { price }]);
  expect(addresses(objects)[0].slice(1)).toEqual(["/0/price", "/1/price"]);
  const lists = '{"meta":{"n":2},"result":[["month","price"],["2025-10",21010.5],["2025-11","21490"]]}';
  expect(told(lists)).toEqual(["json", { price }]);
  expect(addresses(lists)[0].slice(1)).toEqual(["/result/1/1", "/result/2/1"]);
});

test("all tables of a document are read, what is none is named", () => {
  const text = `{"price":${rows.replace("[[", '[["month","price"],[')},"stocks":[{"month":"2025-11","stocks":61.2}],
    "codes":[{"id":1,"name":"a"},{"id":2,"name":"b"}]}`;
  expect(told(text)).toEqual(["json", { price, stocks: [["2025-11", 61.2]] }]);
  const findings = readJson(text).findings.map(({ address, fault: { kind } }) => [address, kind]);
  expect(findings).toEqual([["/codes", "json-list-aside"]]);
});

test("an object of columns, and one of figures by period, are tables too", () => {
  const columns = '{"data":{"month":["2025-10","2025-11"],"price":[21010.5,21490]}}';
  expect(told(columns)).toEqual(["json", { price }]);
  expect(addresses(columns)[0].slice(1)).toEqual(["/data/price/0", "/data/price/1"]);
  const [format, series] = told('{"price":{"2025-10":21010.5,"2025-11":21490}}');
  expect([format, Object.values(series)]).toEqual(["json", [price]]);
});

test("a cell that is not understood is named by its pointer", () => {
  const { findings } = readJson(
    '[{"month":"2025-10","price":1},{"month":"2025-11","price":{"v":2}},{"month":"2025-12","price":3}]',
  );
  expect(findings.map(({ address, fault: { kind } }) => [address, kind])).toEqual([
    ["/1/price", "cell-not-understood"],
  ]);
});

test("a message in place of figures is refused with its words", () => {
  expect(refused('{"code":401,"msg":"token expired"}')).toEqual({
    kind: "json-refused",
    parameters: { said: "token expired" },
  });
  expect(refused('{"errors":[{"detail":"no such dataset"}]}')).toMatchObject({
    parameters: { said: "no such dataset" },
  });
  expect(refused('{"type":"Feature","bbox":[1]}')).toEqual({
    kind: "json-unknown",
    parameters: { found: '"type", "bbox"' },
  });
  expect(refused("[]")).toMatchObject({ kind: "json-no-figures" });
});

test("a document keeps what its text was found to have", () => {
  const { findings } = readJson('[{"month":"2025-10","price":NaN},{"month":"2025-11","price":1}]');
  expect(findings.map(({ address, fault: { kind } }) => [address, kind])).toEqual([
    ["/0/price", "json-not-a-number"],
  ]);
});

test("a week of ISO 8601 is named by its Monday, the 53rd only where the year has one", () => {
  expect(pointPeriod("week", jsonPeriod("2020-W53")!.ordinal)).toBe("2020-12-28");
  expect(pointPeriod("week", jsonPeriod("2025W01")!.ordinal)).toBe("2024-12-30");
  expect(jsonPeriod("2025-W53")).toBeNull();
  expect(jsonPeriod("2025-W00")).toBeNull();
});

test("January and February together are February from January on", () => {
  expect(jsonPeriod("2025年1-2月")).toEqual({ cadence: "month", ordinal: 24301, from: 24300 });
});
