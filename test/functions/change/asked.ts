import { calendarFunctions } from "#functions/calendar/calendar-functions";
import { changeFunctions } from "#functions/change/change-functions";
import { answerOf, type RenderedCell, type RenderedFault } from "#functions/rendered";

type Shown = number | string | boolean;

/** In which language, and by which dates, a function is asked. */
interface Host {
  readonly language?: "en" | "zh";
  readonly date1904?: boolean;
}

const told = ({ error, message }: RenderedFault) => `${error} ${message}`;
const plain = (cell: RenderedCell): Shown =>
  typeof cell !== "object" ? cell : "error" in cell ? told(cell) : cell.value;

/** What a function answers: numbers and texts, a fault as its code and sentence; a fault of the whole call alone. */
export function asked(name: string, args: readonly unknown[], host: Host = {}): Shown[][] | string {
  const called = [...changeFunctions, ...calendarFunctions].find((f) => f.name === name)!;
  const rendered = answerOf(called, args, { language: "en", date1904: false, ...host });
  return "fault" in rendered ? told(rendered.fault) : rendered.rows.map((row) => row.map(plain));
}

/** As `asked`, with each fault as its code alone. */
export function codes(name: string, args: readonly unknown[], host: Host = {}): Shown[][] | string {
  const answer = asked(name, args, host);
  const code = (cell: Shown) => (typeof cell === "string" ? cell.replace(/^(#\S+[!A?]) .*/, "$1") : cell);
  return typeof answer === "string" ? (code(answer) as string) : answer.map((row) => row.map(code));
}

/** A column of cells. */
export const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** The answer, rounded to the digits that a bulletin prints. */
export function rounded(answer: Shown[][] | string, places: number): Shown[][] | string {
  if (typeof answer === "string") return answer;
  return answer.map((row) => row.map((x) => (typeof x === "number" ? Number(x.toFixed(places)) : x)));
}
