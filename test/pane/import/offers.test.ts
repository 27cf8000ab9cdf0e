import { firstMapping } from "#import/mapping";
import { offersFor } from "#pane/import/offers";
import { aSeries } from "./an-import";

const table = { name: "ALU_Data", sheet: "Data", address: "A1:L9", reference: "ALU_Data[#All]" };
const offers = (...series: ReturnType<typeof aSeries>[]) => offersFor(series, firstMapping(series), table);

test("a level and a total since January are offered year on year, a growth rate as it is", () => {
  const { series } = offers(
    aSeries("primary_aluminium", [1]),
    aSeries("floor_space_sold_ytd", [1], { form: "ytd", unit: "万平方米" }),
    aSeries("m2_yoy", [8], { form: "yoy", unit: "%" }),
    aSeries("operating_rate", [92], { unit: "%" }),
  );
  expect(series.map(({ formula }) => formula)).toEqual([
    '=ALU.YOY(ALU.GETDATA(ALU_Data[#All],"primary_aluminium"))',
    '=ALU.YOY(ALU.GETDATA(ALU_Data[#All],"floor_space_sold_ytd"))',
    '=ALU.GETDATA(ALU_Data[#All],"m2_yoy")',
    '=ALU.GETDATA(ALU_Data[#All],"operating_rate")',
  ]);
});

test("estimates are asked for by name, since only printed figures are answered otherwise", () => {
  const series = [aSeries("primary_aluminium_implied", [1])];
  const mapping = firstMapping(series).map((entry) => ({ ...entry, status: "estimated" as const }));
  expect(offersFor(series, mapping, table).series[0].formula).toBe(
    '=ALU.YOY(ALU.GETDATA(ALU_Data[#All],"primary_aluminium_implied",,,,"all"))',
  );
});

test("an id with a quote stays one text of the formula", () => {
  expect(offers(aSeries('12" pipe', [1])).series[0].formula).toContain('"12"" pipe"');
});

test("the index is offered for the indicators that came as the default model wants them", () => {
  const { index } = offers(
    aSeries("lme", [2600], { unit: "USD/t" }),
    aSeries("m2", [1], { unit: "亿元" }),
    aSeries("m2_yoy", [8], { form: "yoy", unit: "%" }),
    aSeries("alumina_ytd", [1], { form: "ytd", unit: "万吨" }),
    aSeries("floor_space_sold_ytd_yoy", [1], { form: "ytd_yoy", unit: "%" }),
    aSeries("floor_space_sold_ytd", [1], { form: "ytd", unit: "万平方米" }),
  );
  expect(index?.formula).toBe(
    '=ALU.PROSPERITY(ALU.GETDATA(ALU_Data[#All],{"lme","m2_yoy","floor_space_sold_ytd","floor_space_sold_ytd_yoy"}))',
  );
});

test("one indicator alone makes no index, and a series left out makes no formula", () => {
  expect(offers(aSeries("lme", [1])).index).toBeNull();
  const series = [aSeries("lme", [1]), aSeries("alumina", [1])];
  const mapping = firstMapping(series).map((entry) => ({ ...entry, isTaken: entry.id === "lme" }));
  expect(offersFor(series, mapping, table).series.map(({ id }) => id)).toEqual(["lme"]);
});
