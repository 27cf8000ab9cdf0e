import { indicatorIdOf, indicatorNamed } from "#import/indicator-id";
import type { Form, Imported } from "#import/imported";
import { firstMapping, formed, type MappedSeries, type Mapping } from "#import/mapping";
import type { Stamp } from "#import/data-rows";
import { pageOfFindings, pageOfSeries, type Looked, type Settling } from "./import-state";
import type { Known, Readable } from "./reader";

/** What was read, as it is first shown: nothing corrected, everything taken. */
export function settling(
  sources: readonly Readable[],
  { answers, aliases }: Known,
  imported: Imported,
  today: string,
): Settling {
  const mapping = firstMapping(imported.series);
  return {
    step: "settle",
    sources,
    aliases,
    answers,
    imported,
    mapping,
    stamp: { source: sourceOf(imported, sources), published: "", asOf: today },
    looked: firstLook(imported),
    busy: null,
    refused: null,
  };
}

/** The line of source that all series share, else the name of the one file. */
function sourceOf({ series }: Imported, sources: readonly Readable[]): string {
  const named = [...new Set(series.map(({ source }) => source))];
  if (named.length === 1 && named[0] !== null) return named[0];
  const [first, second] = sources;
  return first?.kind === "file" && !second ? first.name : "";
}

/** Few series show their details at once. */
function firstLook({ series }: Imported): Looked {
  return { filter: "", series: pageOfSeries, open: series.length === 1 ? [0] : [], findings: {} };
}

/**
 * The same import read again with another answer. What was settled about a series stays with it, as far as the
 * series is still there.
 */
export function readAgain(old: Settling, answers: Settling["answers"], imported: Imported): Settling {
  const settledBefore = new Map(
    old.imported.series.map((series, i) => [keyOf(series), { mapping: old.mapping[i], i }]),
  );
  const mapping = firstMapping(imported.series).map((fresh, i) => {
    const before = settledBefore.get(keyOf(imported.series[i]));
    // Corrections speak of positions, which another answer may have moved.
    return before ? { ...before.mapping, corrections: [] } : fresh;
  });
  return { ...old, answers, imported, mapping, looked: firstLook(imported), busy: null, refused: null };
}

const keyOf = ({ address, name }: { address: string; name: string }) => `${address}\n${name}`;

/** Changes what is settled about one series. */
function settle(state: Settling, position: number, change: (entry: MappedSeries) => MappedSeries): Settling {
  const mapping = state.mapping.map((entry, i) => (i === position ? change(entry) : entry));
  return { ...state, mapping, refused: null };
}

/** Takes these series along, or leaves them out. */
export function takeSeries(state: Settling, positions: readonly number[], isTaken: boolean): Settling {
  const wanted = new Set(positions);
  const mapping = state.mapping.map((entry, i) => (wanted.has(i) ? { ...entry, isTaken } : entry));
  return { ...state, mapping, refused: null };
}

/** Gives a series another name or unit. */
export function describeSeries(
  state: Settling,
  position: number,
  told: Partial<Pick<MappedSeries, "name" | "unit">>,
): Settling {
  return settle(state, position, (entry) => ({ ...entry, ...told }));
}

/** Gives a series the id that is typed; the name of an indicator becomes the id of that indicator. */
export function identifySeries(state: Settling, position: number, typed: string): Settling {
  return settle(state, position, (entry) => ({ ...entry, id: idFrom(typed, entry) }));
}

function idFrom(typed: string, { id, form }: MappedSeries): string {
  const text = typed.trim();
  if (text === "") return id;
  const indicator = indicatorNamed(text);
  return indicator === null ? text : indicatorIdOf(indicator, form);
}

/** Says what the figures of a series are: of the month, since January, a change. */
export function setForm(state: Settling, position: number, as: Form): Settling {
  return settle(state, position, (entry) => formed(entry, as));
}

/** Switches an offered correction on or off. */
export function switchCorrection(state: Settling, position: number, remark: number, isOn: boolean): Settling {
  return settle(state, position, (entry) => {
    const others = entry.corrections.filter((other) => other !== remark);
    return { ...entry, corrections: isOn ? [...others, remark].sort((a, b) => a - b) : others };
  });
}

/** Says what the figures count as where the file does not. */
export function countAs(state: Settling, as: MappedSeries["status"]): Settling {
  return { ...state, mapping: state.mapping.map((entry) => ({ ...entry, status: as })) };
}

/** Stamps the import. */
export function stampWith(state: Settling, told: Partial<Stamp>): Settling {
  return { ...state, stamp: { ...state.stamp, ...told }, refused: null };
}

/** Finds series; the view begins again with its first page. */
export function findSeries(state: Settling, filter: string): Settling {
  return { ...state, looked: { ...state.looked, filter, series: pageOfSeries } };
}

export function showMoreSeries(state: Settling): Settling {
  return { ...state, looked: { ...state.looked, series: state.looked.series + pageOfSeries } };
}

export function showMoreFindings(state: Settling, kind: string): Settling {
  const shown = state.looked.findings[kind] ?? pageOfFindings;
  const findings = { ...state.looked.findings, [kind]: shown + 5 * pageOfFindings };
  return { ...state, looked: { ...state.looked, findings } };
}

/** Opens or closes the details of a series. */
export function openSeries(state: Settling, position: number, isOpen: boolean): Settling {
  const others = state.looked.open.filter((other) => other !== position);
  if (isOpen === others.length < state.looked.open.length) return state;
  return { ...state, looked: { ...state.looked, open: isOpen ? [...others, position] : others } };
}

/** The positions of the series that have every word of the filter in their name, id or unit. */
export function foundSeries(mapping: Mapping, imported: Imported, filter: string): readonly number[] {
  const words = filter.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return mapping.flatMap(({ name, id, unit }, i) => {
    const text = `${name} ${id} ${unit} ${imported.series[i].name}`.normalize("NFKC").toLowerCase();
    return words.every((word) => text.includes(word)) ? [i] : [];
  });
}
