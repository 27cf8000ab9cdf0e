/** Powers of ten by which a sign or a word beside a figure may move it: ‰ % 千 万 百万 千万 亿 十亿, 万亿 and their like. */
const powers = [0, -2, -3, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Every figure that the characters of a file can stand for, read as loosely as can be: any run of digits, with
 * commas and points as groups or as decimals. A figure that is not among them was invented.
 */
export function heldFigures(texts: readonly string[]): (value: number) => boolean {
  let held: ReadonlySet<string> | null = null;
  const isReading = (value: number) => {
    held ??= allReadings(texts);
    return powers.some((power) => held!.has(key(Math.abs(value) / 10 ** power)));
  };
  // Most figures stand there as they are, and need no looser reading.
  return (value) =>
    value === 0 || texts.some((text) => text.includes(`${Math.abs(value)}`)) || isReading(value);
}

function allReadings(texts: readonly string[]): ReadonlySet<string> {
  const held = new Set<string>();
  for (const text of texts) {
    const plain = text.normalize("NFKC").replace(/[\p{Cc}\p{Cf}\ufffd]/gu, (c) => (/\s/.test(c) ? c : ""));
    for (const variant of [plain, plain.replaceAll('"', "")])
      for (const [run] of variant.matchAll(/[\d.,'’](?:[\d.,'’ ]|e[+-]?\d)*/gi))
        for (const one of readings(run)) held.add(key(one));
  }
  return held;
}

/** All that a run of digits and marks can be read as: it and its parts. */
function readings(run: string): readonly number[] {
  const parts = [run, ...run.split(/[ ,'’]/), ...run.split(/ /)];
  return parts.flatMap((part) => {
    const tight = part.replace(/[ '’]/g, "");
    return [tight.replaceAll(",", ""), tight.replaceAll(".", "").replace(",", "."), tight].map(Number);
  });
}

/** Eleven digits, so that shifting by powers of ten makes no difference. */
function key(value: number): string {
  return Number.isFinite(value) ? Math.abs(value).toExponential(10) : "none";
}
