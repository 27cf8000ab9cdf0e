import { functionNamed } from "#functions/catalogue";
import { answerOf, type RenderedCell } from "#functions/rendered";
import { exampleModel } from "./example-model";
import { seriesOf, type PanelCells } from "./example-panel";

/** What the example computes of a panel, each row one month of it. */
export interface ExampleRun {
  readonly months: readonly string[];
  /** By the name of what stands above the column. */
  readonly columns: Readonly<Record<string, readonly RenderedCell[]>>;
  /** Columns of the status output that are no indicator in use: what was not supplied, and what is ignored. */
  readonly apart: Readonly<Record<string, string>>;
}

/**
 * Computes everything through the catalogue, as a workbook would: each function with its arguments as cells,
 * nested answers handed on as cells.
 */
export function runExample(csv: PanelCells): ExampleRun {
  const growth = numbersOf(answer("YOY", seriesOf(csv, "grid_investment_ytd_100m_cny")));
  const panel = csv.map((row, r) => [...row, r === 0 ? "grid_investment_ytd_yoy" : growth[r][1]]);
  const prosperity = (output: string) => answer("PROSPERITY", panel, exampleModel, output);
  const alumina = answer("DECUM", seriesOf(csv, "alumina_output_ytd_10kt"), null, "days");
  const table = prosperity("table");
  const column = (rows: readonly (readonly RenderedCell[])[], c: number) =>
    rows.slice(1).map((row) => row[c]);
  return {
    months: panel.slice(1).map((row) => String(row[0])),
    columns: {
      "LME YOY": column(answer("YOY", seriesOf(csv, "lme_usd_t")), 1),
      "alumina 10kt": column(alumina, 1),
      "10kt a day": column(answer("DAILY", numbersOf(alumina)), 1),
      LEADING: column(answer("LEADING", panel, exampleModel), 1),
      COINCIDENT: column(answer("COINCIDENT", panel, exampleModel), 1),
      DIFFUSION: column(answer("DIFFUSION", numbersOf(prosperity("score"))), 1),
      PROSPERITY: column(table, 1),
      low: column(table, 2),
      high: column(table, 3),
      ZONE: column(answer("ZONE", numbersOf(prosperity("index"))), 1),
      status: column(table, 8),
    },
    apart: apartOf(prosperity("status")),
  };
}

function answer(name: string, ...args: unknown[]): readonly (readonly RenderedCell[])[] {
  const rendered = answerOf(functionNamed(name)!, args, { language: "en", date1904: false });
  if ("fault" in rendered) throw new Error(`${name}: ${rendered.fault.message}`);
  return rendered.rows;
}

/** An answer as the next formula finds it in its cells: the number under a format, a blank for an error. */
function numbersOf(rows: readonly (readonly RenderedCell[])[]): PanelCells {
  return rows.map((row) => row.map(plainOf));
}

function plainOf(cell: RenderedCell): string | number | null {
  if (typeof cell === "boolean") return null;
  if (typeof cell !== "object") return cell;
  return "error" in cell ? null : cell.value;
}

function apartOf(status: readonly (readonly RenderedCell[])[]): Record<string, string> {
  const [names, last] = [status[0], status[status.length - 1]].map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : "")),
  );
  const apart = names.map((name, c) => [name, last[c]]);
  return Object.fromEntries(
    apart.filter(([, said]) => said === "not supplied" || said === "ignored"),
  ) as Record<string, string>;
}
