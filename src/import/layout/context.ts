import type { Corner } from "../grid";
import type { Question } from "../question";
import type { FindingList } from "./finding-list";
import type { LayoutOptions } from "./found";

/** What all tables of a sheet share while it is read. */
export interface Context {
  readonly corner: Corner;
  readonly options: LayoutOptions;
  readonly findings: FindingList;
  readonly ask: (question: Question) => void;
}
