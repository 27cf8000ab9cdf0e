import {
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type IUndoRedoItem,
  type Univer,
} from "@univerjs/core";

/**
 * Does work that is undone in one step. Where it breaks off, what was done is taken back.
 *
 * Univer's own way of joining steps undoes them in the order in which they were done, so that a sheet is removed before
 * the cells that were written on it; here the last comes first.
 */
export function asOneUndo(univer: Univer, unitID: string, work: () => void): void {
  const injector = univer.__getInjector();
  const service = injector.get(IUndoRedoService);
  const steps: IUndoRedoItem[] = [];
  const undoing = () => [...steps].reverse().flatMap(({ undoMutations }) => undoMutations);
  const push = service.pushUndoRedo.bind(service);
  service.pushUndoRedo = (item) => void steps.push(item);
  try {
    work();
  } catch (error) {
    sequenceExecute(undoing(), injector.get(ICommandService));
    throw error;
  } finally {
    service.pushUndoRedo = push;
  }
  if (steps.length === 0) return;
  push({
    unitID,
    undoMutations: undoing(),
    redoMutations: steps.flatMap(({ redoMutations }) => redoMutations),
  });
}
