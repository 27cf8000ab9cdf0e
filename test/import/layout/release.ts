import { pointPeriod } from "#import/found-series";
import { readImport } from "#import/read-import";
import { fileOf } from "../text/pieces";
import { cellsOf } from "./sheet";

/** A release as it comes in: its series as "id | name [unit] form: figures", what was told, and what is asked. */
export async function release(drawn: string, name = "release.tsv") {
  const text = cellsOf(drawn)
    .map((row) => row.join("\t"))
    .join("\n");
  const { series, findings, questions } = await readImport(fileOf(text, 1 << 16, name));
  return {
    series: series.map((one) => {
      const { id, name, measuredIn, form, cadence, points, asOf } = one;
      const figures = Array.from(points.values, (value, i) => {
        const { from, status, note } = points.marks.get(i) ?? {};
        const said = [status, note && `"${note}"`].filter(Boolean).map((word) => ` ${word}`);
        const span = from === undefined ? "" : `${pointPeriod(cadence, from)}/`;
        return `${span}${pointPeriod(cadence, points.ordinals[i])} ${value}${said.join("")}`;
      });
      const vintage = asOf === null ? "" : ` as of ${asOf}`;
      return `${id.value} | ${name} [${measuredIn.value ?? ""}] ${form.value}${vintage}: ${figures.join(", ")}`;
    }),
    told: findings.map(({ address, fault }) => `${address ?? "file"} ${fault.kind}`),
    remarks: series.flatMap(({ remarks }) => remarks.map(({ fault }) => fault.kind)),
    questions,
  };
}
