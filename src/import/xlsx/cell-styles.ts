import { shownBy, type Shown } from "./number-format";
import type { XmlTaker } from "./xml-reader";

/** What each style of the workbook shows, in the order in which cells refer to it. */
export interface CellStyles {
  readonly shown: readonly Shown[];
  readonly taker: XmlTaker;
}

/** Styles that are filled while the part is read. */
export function cellStyles(): CellStyles {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  const bases: number[] = [];
  let within = "";
  const taker: XmlTaker = {
    open: (name, { numFmtId, formatCode, xfId }) => {
      if (name === "cellXfs" || name === "cellStyleXfs") within = name;
      else if (name === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
      else if (name === "xf" && within === "cellStyleXfs") bases.push(Number(numFmtId ?? 0));
      else if (name === "xf" && within === "cellXfs") {
        const id = numFmtId === undefined ? (bases[Number(xfId)] ?? 0) : Number(numFmtId);
        shown.push(shownBy(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === within) within = "";
    },
  };
  return { shown, taker };
}
