import type { Form } from "#import/imported";
import type { MappedSeries } from "#import/mapping";
import type { Answers } from "#import/question";
import type { Stamp } from "#import/data-rows";
import type { RangeName } from "#workbook/workbook";
import { changeAt, changeImport } from "./change-import";
import { chooseAgain, pageOfOffers, type ImportState, type Settling } from "./import-state";
import { insertOffer } from "./insert-offer";
import { insertSheet } from "./insert-sheet";
import { answerQuestion, readAddress, readSelection, readSources, type Surroundings } from "./read-errands";
import type { Readable } from "./reader";
import * as settle from "./settle";
import { showData, writeSettled } from "./write-errand";

/** All that a reader can do on the screen Import. */
export interface ImportActions {
  readonly read: (sources: readonly Readable[]) => void;
  readonly readSelection: () => void;
  readonly readAddress: () => void;
  readonly type: (typed: { readonly pasted?: string; readonly address?: string }) => void;
  readonly cancel: () => void;
  /** Back to the choice of a file; what was read is let go. */
  readonly restart: () => void;
  readonly answer: (answer: Answers) => void;
  readonly take: (positions: readonly number[], isTaken: boolean) => void;
  readonly describe: (position: number, told: Partial<Pick<MappedSeries, "name" | "unit">>) => void;
  readonly identify: (position: number, typed: string) => void;
  readonly setForm: (position: number, form: Form) => void;
  readonly correct: (position: number, remark: number, isOn: boolean) => void;
  readonly countAs: (status: MappedSeries["status"]) => void;
  readonly stamp: (told: Partial<Stamp>) => void;
  readonly find: (typed: string) => void;
  readonly showMoreSeries: () => void;
  readonly showMoreFindings: (kind: string) => void;
  readonly open: (position: number, isOpen: boolean) => void;
  readonly write: () => void;
  readonly showData: () => void;
  readonly showMoreOffers: () => void;
  readonly insert: (formula: string, place?: RangeName) => void;
  readonly keep: () => void;
  readonly insertSheet: () => void;
}

/** The actions on the import. At most one reading is under way: another, or `cancel`, ends it. */
export function importActions(around: Surroundings): ImportActions {
  const { store } = around;
  let reading = new AbortController();
  const begin = (): AbortSignal => {
    reading.abort();
    reading = new AbortController();
    return reading.signal;
  };
  const settling = (change: (old: Settling) => ImportState) => changeAt(store, "settle", change);
  const restart = () => {
    reading.abort();
    changeImport(store, () => chooseAgain());
  };
  return {
    read: (sources) => void readSources(around, sources, begin()),
    readSelection: () => void readSelection(around, begin()),
    readAddress: () => {
      const now = store.state().import;
      if (now.step === "choose") void readAddress(around, now.address, begin());
    },
    type: (typed) => changeAt(store, "choose", (old) => ({ ...old, ...typed })),
    cancel: () => {
      reading.abort();
      changeAt(store, "read", () => chooseAgain());
    },
    restart,
    answer: (answer) => {
      const now = store.state().import;
      if (now.step === "settle" && now.busy === null) void answerQuestion(around, answer, begin());
    },
    take: (positions, isTaken) => settling((old) => settle.takeSeries(old, positions, isTaken)),
    describe: (position, told) => settling((old) => settle.describeSeries(old, position, told)),
    identify: (position, typed) => settling((old) => settle.identifySeries(old, position, typed)),
    setForm: (position, form) => settling((old) => settle.setForm(old, position, form)),
    correct: (position, remark, isOn) =>
      settling((old) => settle.switchCorrection(old, position, remark, isOn)),
    countAs: (status) => settling((old) => settle.countAs(old, status)),
    stamp: (told) => settling((old) => settle.stampWith(old, told)),
    find: (typed) => settling((old) => settle.findSeries(old, typed)),
    showMoreSeries: () => settling(settle.showMoreSeries),
    showMoreFindings: (kind) => settling((old) => settle.showMoreFindings(old, kind)),
    open: (position, isOpen) => settling((old) => settle.openSeries(old, position, isOpen)),
    write: () => void writeSettled(around),
    showData: () => void showData(around),
    showMoreOffers: () =>
      changeAt(store, "written", (old) => ({ ...old, shown: old.shown + 4 * pageOfOffers })),
    insert: (formula, place) => void insertOffer(around, formula, place),
    keep: () => changeAt(store, "written", (old) => ({ ...old, inserted: null })),
    insertSheet: () => void insertSheet(around),
  };
}
