import { firstMapping } from "#import/mapping";
import { offersFor } from "#pane/import/offers";
import { offerSheet } from "#pane/import/offer-sheet";
import { aSeries } from "./an-import";

const table = { name: "ALU_Data", sheet: "Data", address: "A1:L9", reference: "ALU_Data[#All]" };
const sheetOf = (...series: ReturnType<typeof aSeries>[]) =>
  offerSheet("Analysis", offersFor(series, firstMapping(series), table), "en");
const formulasOf = (edits: ReturnType<typeof offerSheet>) =>
  edits.flatMap((edit) => (edit.kind === "formulas" ? [[edit.address, edit.formulas[0][0]]] : []));

test("index, panel and changes stand side by side, each on the row of ids above it", () => {
  const edits = sheetOf(
    aSeries("lme", [2600], { unit: "USD/t" }),
    aSeries("m2_yoy", [8], { form: "yoy", unit: "%" }),
    aSeries("copper", [9000], { unit: "USD/t" }),
  );
  expect(formulasOf(edits)).toEqual([
    ["A6", '=ALU.PROSPERITY(ALU.GETDATA(ALU_Data[#All],L5:M5),,"table")'],
    ["K6", "=ALU.GETDATA(ALU_Data[#All],L5:M5)"],
    ["O6", "=ALU.YOY(ALU.GETDATA(ALU_Data[#All],P5:Q5))"],
  ]);
  expect(edits).toContainEqual({
    kind: "write",
    sheet: "Analysis",
    address: "L5:M5",
    cells: [["lme", "m2_yoy"]],
  });
});

test("where a series came in another form, the model stands beside and says so", () => {
  const edits = sheetOf(
    aSeries("lme", [2600], { unit: "USD/t" }),
    aSeries("investment_ytd", [100], { form: "ytd", unit: "亿元" }),
  );
  expect(formulasOf(edits)[0]).toEqual([
    "A6",
    '=ALU.PROSPERITY(ALU.GETDATA(ALU_Data[#All],L5:M5),O6:AB8,"table")',
  ]);
  const model = edits.find((edit) => edit.kind === "write" && edit.address === "O7:AB8");
  expect(model).toMatchObject({
    cells: [
      expect.arrayContaining(["LME cash price", "leading", "month", "yoy@ma3"]),
      expect.arrayContaining(["aluminium smelting investment", "leading", "ytd", "yoy+janfeb", "level"]),
    ],
  });
});

test("series of another cadence have a block of their own, and one indicator alone has no index", () => {
  const formulas = formulasOf(
    sheetOf(
      aSeries("lme", [1]),
      aSeries("gdp", [1], { cadence: "quarter" }),
      aSeries("spot", [1], { cadence: "day" }),
    ),
  );
  expect(formulas.map(([, formula]) => formula)).toEqual([
    "=ALU.YOY(ALU.GETDATA(ALU_Data[#All],B5))",
    "=ALU.YOY(ALU.GETDATA(ALU_Data[#All],E5))",
    "=ALU.GETDATA(ALU_Data[#All],H5)",
  ]);
});
