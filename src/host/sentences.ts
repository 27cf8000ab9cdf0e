import type { Rendered, RenderedFault } from "#functions/rendered";

/** A cell of a workbook of the browser, counted from 0. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The sentence beside an error, and the formula's cell that spilled it. */
export interface Said extends RenderedFault {
  readonly formulaAt: Place;
}

/** Why cells show an error. Univer has room for the error's code only, so the sentences are kept here. */
export interface Sentences {
  /** Keeps the sentences of what a formula answered, in place of those of its answer before. */
  readonly remember: (formulaAt: Place, answer: Rendered) => void;
  /** The sentence of a cell, if its error came from ALU. */
  readonly at: (place: Place) => Said | undefined;
}

interface Answered {
  readonly at: Place;
  readonly rows: readonly (readonly (RenderedFault | undefined)[])[];
}

/** An empty memory of sentences. */
export function sentences(): Sentences {
  const sheets = new Map<string, Map<string, Answered>>();
  return {
    remember: (at, answer) => {
      const answers = sheets.get(sheetOf(at)) ?? new Map<string, Answered>();
      const rows = faultsOf(answer);
      sheets.set(sheetOf(at), answers);
      if (rows === null) answers.delete(cellKey(at));
      else answers.set(cellKey(at), { at, rows });
    },
    at: (place) => {
      const answers = sheets.get(sheetOf(place));
      if (answers === undefined) return undefined;
      for (const { at, rows } of answers.values()) {
        const said = rows[place.row - at.row]?.[place.column - at.column];
        if (said) return { ...said, formulaAt: at };
      }
      return undefined;
    },
  };
}

function sheetOf({ unitId, sheetId }: Place): string {
  return `${unitId}/${sheetId}`;
}

function cellKey({ row, column }: Place): string {
  return `${row}/${column}`;
}

/** The faults of an answer by row and column; null where it has none. */
function faultsOf(answer: Rendered): Answered["rows"] | null {
  if ("fault" in answer) return [[answer.fault]];
  const rows = answer.rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && "error" in cell ? cell : undefined)),
  );
  return rows.some((row) => row.some(Boolean)) ? rows : null;
}
