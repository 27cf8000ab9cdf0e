import { AluError } from "#error/alu-error";
import type { AnswerCell } from "#cells/answer";
import { answerOf } from "#functions/rendered";
import type { WorkbookFunction } from "#functions/workbook-function";

const english = { language: "en", date1904: false } as const;
const answering = (answer: WorkbookFunction["answer"]): WorkbookFunction => ({
  name: "TEST",
  group: "support",
  parameters: [],
  answer,
});
const rendered = (cell: AnswerCell) =>
  answerOf(
    answering(() => [[cell]]),
    [],
    english,
  );

test.each<[string, AnswerCell]>([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["a rate of NaN", { value: NaN, format: "0.0%" }],
  ["a rate of −Infinity", { value: -Infinity, format: "0.0%" }],
])("%s is #N/A with a sentence, never a number", (_, cell) =>
  expect(rendered(cell)).toEqual({
    rows: [[{ error: "#N/A", message: "There is no value for this cell" }]],
  }),
);

test.each<[AnswerCell]>([[0], [-1.5], ["normal"], [true], [{ value: 0.042, format: "0.0%" }]])(
  "%j stays as it is",
  (cell) => expect(rendered(cell)).toEqual({ rows: [[cell]] }),
);

test("a fault of the question is told once for all cells; a defect of ALU is not hidden", () => {
  const refusing = answering(() => {
    throw new AluError("empty-range", { argument: "values" });
  });
  expect(answerOf(refusing, [], { language: "zh", date1904: false })).toEqual({
    fault: { error: "#VALUE!", message: "values 没有数值：所有单元格均为空" },
  });
  const broken = answering(() => {
    throw new TypeError("a defect");
  });
  expect(() => answerOf(broken, [], english)).toThrow("a defect");
});
