import type { Cells } from "#cells/cell";

/** What is to be read: a file, a paste, or cells of the workbook. */
export type Source = FileSource | PasteSource | SelectionSource;

/** A file or a download, as bytes. */
export interface FileSource {
  readonly kind: "file";
  /** The name of the file, without its folders; it may name a series whose header says no more than "value". */
  readonly name: string;
  /** In bytes, where it is known before reading. */
  readonly size: number | null;
  /** The bytes from the beginning, in pieces. It may be asked again, since an encoding can prove wrong late. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** What the clipboard held. */
export interface PasteSource {
  readonly kind: "paste";
  readonly text: string;
  /** The same as HTML, where the clipboard had it too: it knows merged cells and keeps what the text loses. */
  readonly html: string | null;
}

/** A range of the workbook. */
export interface SelectionSource {
  readonly kind: "selection";
  readonly sheet: string;
  /** The first cell of the range, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly cells: Cells;
  readonly date1904: boolean;
}

/** How a reading that takes longer tells how far it is, and hears that nobody waits for it any more. */
export interface Watch {
  /** Told now and then: how much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}
