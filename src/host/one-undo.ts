import { IUndoRedoService, type IUndoRedoItem, type Univer } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { noFitting } from "./fit-rows";

/**
 * Does steps of work that are undone together. Where one breaks off, those before it are taken back.
 *
 * Univer joins what is done meanwhile to the item that was put on its stack first, and undoes it in the order in which
 * it was done: a sheet would be removed before the cells that were written on it. So the last step is put first.
 *
 * @param front  the sheet that is in front before the work, and again once it is undone: Univer cannot draw when it
 *               loses the sheet that it shows
 */
export function asOneUndo(
  univer: Univer,
  unitID: string,
  front: string,
  steps: readonly (() => void)[],
): void {
  const service = univer.__getInjector().get(IUndoRedoService);
  const joined: IUndoRedoItem = { id: "alu", unitID, undoMutations: [], redoMutations: [] };
  const toFront = { id: SetWorksheetActiveOperation.id, params: { unitId: unitID, subUnitId: front } };
  const undone: IUndoRedoItem["undoMutations"][] = [];
  const joining = service.__tempBatchingUndoRedo(unitID);
  service.pushUndoRedo(joined);
  const keepOrder = () => {
    undone.unshift(joined.undoMutations);
    joined.undoMutations = [];
  };
  try {
    for (const step of steps) {
      step();
      keepOrder();
    }
  } catch (error) {
    keepOrder();
    joined.undoMutations = [noFitting(unitID), toFront, ...undone.flat(), toFront];
    service.rollback(joined.id!, unitID);
    throw error;
  } finally {
    joining.dispose();
  }
  joined.undoMutations = [noFitting(unitID), toFront, ...undone.flat(), toFront];
}
