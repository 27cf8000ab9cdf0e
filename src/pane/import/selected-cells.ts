import type { SelectionSource } from "#import/source";
import { refuse } from "#error/alu-error";
import type { RangeName, Workbook } from "#workbook/workbook";
import { addressOf, areaOf, shared, sizeOf, type Area } from "../formula/area";

/**
 * The selected cells, to be read. A single cell stands for all that is filled on its sheet; whole columns and
 * rows end where the filled cells end.
 *
 * @throws  `import-empty` where nothing is filled there
 */
export async function selectedCells(workbook: Workbook, date1904: boolean): Promise<SelectionSource> {
  const selection = await workbook.selection();
  const area = (await filledArea(workbook, selection)) ?? refuse("import-empty", {});
  const { sheet } = selection;
  const cells = await workbook.read({ sheet, address: addressOf(area) });
  return { kind: "selection", sheet, top: area.top, left: area.left, cells, date1904 };
}

async function filledArea(workbook: Workbook, { sheet, address }: RangeName): Promise<Area | null> {
  const used = await workbook.usedRange(sheet);
  const filled = used === null ? null : areaOf(used);
  const wanted = areaOf(address);
  if (filled === null || wanted === null) return null;
  return sizeOf(wanted) === 1 ? filled : shared(wanted, filled);
}
