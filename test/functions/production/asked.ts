import type { Locale } from "#cells/cell";
import { productionFunctions } from "#functions/production/production-functions";
import { answerOf, type RenderedCell, type RenderedFault } from "#functions/rendered";

type Shown = number | string | boolean;

const plain = (cell: RenderedCell): Shown =>
  typeof cell !== "object" ? cell : "error" in cell ? told(cell) : cell.value;
const told = ({ error, message }: RenderedFault) => `${error} ${message}`;

/** What a function answers: numbers and texts, a fault as its code and sentence; a fault of the whole call alone. */
export function asked(
  name: string,
  args: readonly unknown[],
  language: Locale["language"] = "en",
): Shown[][] | string {
  const called = productionFunctions.find((f) => f.name === name)!;
  const rendered = answerOf(called, args, { language, date1904: false });
  return "fault" in rendered ? told(rendered.fault) : rendered.rows.map((row) => row.map(plain));
}

/** A column of cells. */
export const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** The answer, rounded to digits that a bulletin prints. */
export function rounded(answer: Shown[][] | string, places: number): Shown[][] | string {
  if (typeof answer === "string") return answer;
  return answer.map((row) => row.map((x) => (typeof x === "number" ? Number(x.toFixed(places)) : x)));
}
