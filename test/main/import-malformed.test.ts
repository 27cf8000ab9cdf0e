import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { malformedCases } from "../import/malformed/all-cases";
import { needsBuild, run } from "./alu";

interface Told {
  readonly file: string;
  readonly series: readonly { readonly name: string; readonly points: readonly unknown[][] }[];
  readonly findings: readonly { readonly address: string | null; readonly kind: string }[];
}

/** The cases whose bytes are made at once, as one run on the command line can be given them. */
const cases = malformedCases
  .filter(({ size, answers }) => size === undefined && answers === undefined)
  .map((one) => ({ ...one, made: one.bytes() }))
  .filter((one): one is typeof one & { made: Uint8Array } => one.made instanceof Uint8Array);

let folder: string;
let told: Map<string, Told>;
let errors: readonly string[];

beforeAll(() => {
  needsBuild();
  folder = mkdtempSync(join(tmpdir(), "alu-malformed-"));
  const paths = cases.map(({ made, file = "table.csv" }, i) => {
    const path = join(folder, `${i}-${file}`);
    writeFileSync(path, made);
    return path;
  });
  const { out, err, code } = run(["import", "--json", ...paths]);
  expect(code).toBe(1);
  const lines = out.trimEnd().split("\n");
  told = new Map(lines.map((line) => JSON.parse(line) as Told).map((one) => [one.file, one]));
  errors = err.trimEnd().split("\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("most of the files are tried in one run", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases.map(({ name }, i) => [name, i] as const))("%s", (_, i) => {
  const { refused, points, findings = [], file = "table.csv" } = cases[i];
  const path = join(folder, `${i}-${file}`);
  const found = told.get(path);
  const said = errors.filter((line) => line.startsWith(`alu: ${path}: `));
  expect(found === undefined).toBe(refused !== undefined);
  expect(said).toHaveLength(found === undefined || found.series.length === 0 ? 1 : 0);
  if (!found) return;
  const addresses = found.findings.map(({ address, kind }) => [address, kind]);
  expect(addresses).toEqual(expect.arrayContaining([...findings]));
  if (points)
    expect(found.series.map((series) => series.points.map(([period, value]) => [period, value]))).toEqual(
      Object.values(points),
    );
});
