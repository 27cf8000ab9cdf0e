/**
 * The names nearest to one that was mistyped: those it begins, and those at most two letters away.
 *
 * @example  nearNames("YO", ["YOY", "MOM", "CHANGE"])  // ["YOY"]
 */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  const wanted = typed
    .trim()
    .toUpperCase()
    .replace(/^ALU\./, "");
  if (wanted === "" || wanted.length > 40) return [];
  const allowed = wanted.length < 5 ? 1 : 2;
  return names
    .map((name) => ({ name, away: name.startsWith(wanted) ? 0 : editDistance(wanted, name) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away || a.name.localeCompare(b.name, "en"))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Letters to insert, delete or exchange so that one word becomes the other. */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, before[j] + 1, row[j - 1] + 1));
    }
    before = row;
  }
  return before[b.length];
}
