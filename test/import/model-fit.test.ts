import { modelFit, type Supply } from "#import/model-fit";

const supply = (id: string, form: Supply["form"], unit = ""): Supply => ({ id, form, unit });
const rows = (...supplies: readonly Supply[]) =>
  modelFit(supplies).map(({ id, growthId, row, isDefault }) => ({
    id,
    growthId,
    form: row.form,
    measure: row.measure.kind,
    unit: row.unit,
    isDefault,
  }));

test("a series in the form that the model wants leaves the model's row as it is", () => {
  expect(rows(supply("alumina", "month"), supply("m2_yoy", "yoy", "%"))).toEqual([
    { id: "m2_yoy", growthId: null, form: "yoy", measure: "level", unit: "percent", isDefault: true },
    { id: "alumina", growthId: null, form: "month", measure: "yoy", unit: "level", isDefault: true },
  ]);
});

test("the published growth of a total comes along with it", () => {
  expect(
    rows(supply("floor_space_sold_ytd_yoy", "ytd_yoy", "%"), supply("floor_space_sold_ytd", "ytd")),
  ).toEqual([
    {
      id: "floor_space_sold_ytd",
      growthId: "floor_space_sold_ytd_yoy",
      form: "ytd",
      measure: "monthyoy",
      unit: "percent",
      isDefault: true,
    },
  ]);
});

test("a total since January stands for a month's output, and its row says so", () => {
  expect(rows(supply("alumina_output_ytd", "ytd"))).toMatchObject([
    { form: "ytd", measure: "yoy", unit: "level", isDefault: false },
  ]);
});

test("a level stands for a growth rate as its year-on-year change", () => {
  expect(rows(supply("investment_ytd", "ytd"))).toMatchObject([
    { form: "ytd", measure: "yoy", unit: "level", isDefault: false },
  ]);
  expect(rows(supply("power_generation_ytd_yoy", "ytd_yoy", "%"))).toMatchObject([
    { form: "ytd_yoy", measure: "level", unit: "percent", isDefault: false },
  ]);
});

test("a rate typed as a fraction is told to the model, which would take it for percent", () => {
  expect(rows(supply("m2_yoy", "yoy", "fraction"))).toMatchObject([{ unit: "fraction", isDefault: false }]);
});

test("the closest form wins, and a series that is no indicator stays out", () => {
  expect(rows(supply("m2", "month"), supply("m2_yoy", "yoy", "%"), supply("copper", "month"))).toMatchObject([
    { id: "m2_yoy" },
  ]);
});
