import { dataPeriod } from "#evidence/data-period";
import type { DataRow } from "#evidence/data-row";
import { refuse } from "#error/alu-error";

/**
 * Sees that the figures of one id are of one frequency, as whoever asks for the series must find them.
 *
 * @param rows  of one id; one of the table first, if it has any
 * @throws  `id-of-two-frequencies`
 */
export function oneFrequencyEach(rows: readonly DataRow[]): void {
  const [first] = rows;
  const each = dataPeriod(first.period)?.each;
  const other = rows.find(({ period }) => dataPeriod(period)?.each !== each);
  if (other) refuse("id-of-two-frequencies", { id: first.id, period: first.period, other: other.period });
}
