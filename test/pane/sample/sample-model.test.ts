import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Cell, Cells } from "#cells/cell";
import type { Language } from "#words/language";
import { addressOf, areaFrom, areaOf, shared, type Area } from "#pane/formula/area";
import { cniaPrints } from "#pane/sample/cnia-prints";
import { indexAreas, latestCells } from "#pane/sample/index-sheet";
import { impliedFigures, publishedChanges } from "#pane/sample/published-figures";
import { sampleModel } from "#pane/sample/sample-model";
import { sampleSheets } from "#pane/sample/sample-sheets";
import { memoryWorkbook, type MemoryWorkbook } from "../memory-workbook";

const languages = ["en", "zh"] as const;

async function sample(language: Language) {
  const workbook = memoryWorkbook(language);
  await workbook.apply(sampleModel(language));
  return { workbook, ...sampleSheets(language, []) };
}

/** Every formula of a sheet, where it stands and the cells that it becomes. */
async function answers(workbook: MemoryWorkbook, sheet: string) {
  const found: { place: string; area: Area; formula: string; cells: Cells }[] = [];
  for (const [place, formula] of workbook.formulas(sheet)) {
    const [top, left] = place.split(",").map(Number);
    const rendered = workbook.answer(sheet, place);
    const [height, width] =
      rendered && "rows" in rendered ? [rendered.rows.length, rendered.rows[0].length] : [1, 1];
    const area = areaFrom({ top, left }, height, width);
    found.push({ place, area, formula, cells: await workbook.read({ sheet, address: addressOf(area) }) });
  }
  return found;
}

/** The cells of a block that hold something. */
function writtenIn(address: string, cells: Cells): readonly Area[] {
  const { top, left } = areaOf(address)!;
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === null ? [] : [areaFrom({ top: top + r, left: left + c }, 1, 1)])),
  );
}

const isFault = (cell: Cell) => typeof cell === "object" && cell !== null;

describe.each(languages)("the sample model (%s)", (language) => {
  let model: Awaited<ReturnType<typeof sample>>;
  beforeAll(async () => (model = await sample(language)));

  test("has no formula that answers an error as a whole", async () => {
    for (const sheet of [model.published, model.vintages, model.panel, model.model, model.index])
      for (const { formula, cells } of await answers(model.workbook, sheet))
        expect([formula, cells.flat().every(isFault)]).toEqual([formula, false]);
  });

  test("has faulty cells only where a year before, a first score or an awaited figure is missing", async () => {
    const published = (await answers(model.workbook, model.published)).filter(({ cells }) =>
      cells.flat().some(isFault),
    );
    expect(published.map(({ formula }) => formula.slice(0, 8))).toEqual(["=ALU.YOY", "=ALU.YOY", "=ALU.YOY"]);
    for (const { cells } of published)
      expect(cells.map((row) => isFault(row[0]))).toEqual([true, true, false, false]);
    const table = await model.workbook.read({ sheet: model.index, address: indexAreas.table });
    const first = table.findIndex((row) => typeof row[1] === "number");
    expect(first).toBe(37);
    for (const row of table.slice(first, -1)) expect(row.some(isFault)).toBe(false);
  });

  test("lays out its spills so that none meets another or a written cell", async () => {
    for (const sheet of [model.published, model.vintages, model.index]) {
      const areas = (await answers(model.workbook, sheet)).map(({ area }) => area);
      const written = model.workbook.edits.flatMap((edit) =>
        edit.kind === "write" && edit.sheet === sheet ? writtenIn(edit.address, edit.cells) : [],
      );
      areas.forEach((area, i) => {
        for (const other of [...areas.slice(i + 1), ...written]) expect(shared(area, other)).toBeNull();
      });
    }
  });

  test("gives each table of the index the place that is kept for it", async () => {
    const tops = new Map(
      (await answers(model.workbook, model.index)).map(({ area }) => [addressOf(area), true]),
    );
    for (const address of Object.values(indexAreas)) expect(tops.has(address)).toBe(true);
  });

  test("agrees with every figure that was printed elsewhere", async () => {
    const checks = (await answers(model.workbook, model.published)).filter(({ formula }) =>
      formula.startsWith("=ALU.AGREES"),
    );
    const ofFigures = checks.slice(0, impliedFigures.filter(({ printed }) => printed).length);
    expect(ofFigures).toHaveLength(11);
    expect(ofFigures.map(({ cells }) => cells[0][0])).toEqual(ofFigures.map(() => true));
  });

  test("finds which printed changes cannot be", async () => {
    const verdicts = (await answers(model.workbook, model.published))
      .filter(({ formula }) => formula.startsWith("=ALU.CHECKCHANGE"))
      .map(({ cells }) => cells[0][0]);
    const [agrees, cannotBe] = { en: ["agrees", "cannot be"], zh: ["相符", "不可能"] }[language];
    expect(verdicts).toEqual([cannotBe, agrees, agrees, agrees, cannotBe, agrees]);
    expect(verdicts).toHaveLength(publishedChanges.length);
  });

  test("puts the latest month beside its zone and says what is awaited", async () => {
    const [[month, prosperity, zone, leading, coincident]] = await model.workbook.read({
      sheet: model.index,
      address: latestCells,
    });
    expect(month).toBe(45991); // 30 November 2025
    expect(prosperity).toBeCloseTo(53.4, 1);
    expect(zone).toBe({ en: "normal", zh: "正常" }[language]);
    for (const index of [leading, coincident]) expect(index).toBeGreaterThan(50);
    const table = await model.workbook.read({ sheet: model.index, address: indexAreas.table });
    expect(table.at(-1)![8]).toBe({ en: "preliminary, 7 of 10", zh: "初步，10项中7项" }[language]);
    expect(table.at(-2)![8]).toBe({ en: "final", zh: "最终" }[language]);
  });

  test("adds up the contributions of the indicators to the change of the index", async () => {
    const read = (address: string) => model.workbook.read({ sheet: model.index, address });
    const [table, parts] = [await read(indexAreas.table), await read(indexAreas.contributions)];
    for (let t = 40; t < table.length - 1; t++) {
      const january = [0, 1].includes((t - 1) % 12);
      if (january) continue; // January and February are compared with December.
      const sum = parts[t].slice(1).reduce<number>((total, part) => total + (part as number), 0);
      expect(sum).toBeCloseTo((table[t][1] as number) - (table[t - 1][1] as number), 9);
    }
  });

  test("moves the index at once when a weight or a value is edited", async () => {
    const { workbook, panel, model: table, index } = await sample(language);
    const latest = () => workbook.read({ sheet: index, address: "B7" });
    const before = await latest();
    await workbook.apply([{ kind: "write", sheet: table, address: "H5", cells: [[3]] }]);
    const weighted = await latest();
    expect(weighted).not.toEqual(before);
    await workbook.apply([{ kind: "write", sheet: panel, address: "B172", cells: [[4000]] }]);
    expect(await latest()).not.toEqual(weighted);
  });
});

/** The associations' and publishers' own numbers, as the articles print or imply them. */
test.each([
  ["Primary aluminium output", [2024, 1], 3.4184],
  ["Operating rate, secondary aluminium", [2025, 11], 44],
  ["Alumina imports", [2013, 3], 439.6],
  ["Alumina imports, January to March", [2013, 3], 1159.4],
  ["Alumina imports, January and February", [2013, 2], 0.167],
  ["Alumina price, imported and domestic", [2013, 3], 100],
  ["First-quarter profit, and the subsidy in it", [2013, 3], 26.48],
  ["Operating capacity, primary aluminium", [2024, 1], 0.92897],
  ["Ingot output, Xinjiang, Inner Mongolia, Yunnan", [2024, 1], 0.5566],
])("%s comes out as published", async (name, [year, month], wanted) => {
  const { workbook, published } = await sample("en");
  const row =
    6 + impliedFigures.findIndex((f) => f.figure.en === name && f.month[0] === year && f.month[1] === month);
  const [[found]] = await workbook.read({ sheet: published, address: `G${row}` });
  expect(Math.abs((found as number) / wanted - 1)).toBeLessThan(2e-3);
});

test("the growth of February 2024 is 7.9 %, of which the leap day is all but 4.2 %", async () => {
  const { workbook, published } = await sample("en");
  const rates = [...workbook.formulas(published)].filter(([, formula]) => formula.startsWith("=ALU.YOY"));
  const rows = await Promise.all(
    rates.map(async ([place]) => {
      const [top, left] = place.split(",").map(Number);
      return (
        await workbook.read({
          sheet: published,
          address: addressOf({ top: top + 3, left, bottom: top + 3, right: left }),
        })
      )[0][0];
    }),
  );
  expect(rows).toEqual([expect.closeTo(0.079, 4), expect.closeTo(0.0418, 4), expect.closeTo(0.0419, 4)]);
});

test("of the CNIA's months before, those of September 2021 and November 2025 were not revised", async () => {
  const { workbook, published } = await sample("en");
  const checks = [...workbook.formulas(published)].filter(([, formula]) => formula.startsWith("=ALU.AGREES"));
  const agreeing: string[] = [];
  for (const [place] of checks.slice(11)) {
    const row = Number(place.split(",")[0]) + 1;
    const [[, name, , , , , , , agrees]] = await workbook.read({
      sheet: published,
      address: `A${row}:I${row}`,
    });
    const [[value]] = await workbook.read({ sheet: published, address: `C${row}` });
    if (agrees === true) agreeing.push(`${name as string} ${value as number}`);
  }
  expect(checks.slice(11)).toHaveLength(14);
  expect(agreeing).toEqual([
    "CNIA prosperity index 55.6",
    "CNIA prosperity index 56.9",
    "CNIA leading index 87.8",
    "CNIA leading index 67.1",
  ]);
});

test("both languages compute the same index from the same months", async () => {
  const [en, zh] = await Promise.all(languages.map(sample));
  const read = ({ workbook, index }: typeof en) => workbook.read({ sheet: index, address: indexAreas.table });
  const [english, chinese] = [await read(en), await read(zh)];
  english.slice(38).forEach((row, t) => expect(chinese[t + 38][1]).toBeCloseTo(row[1] as number, 6));
});

test("the CNIA's values to 2021 are those of the collected press reports", () => {
  const file = resolve(__dirname, "../../published/cnia_aluminium_prints_to_2021.json");
  const prints = JSON.parse(readFileSync(file, "utf8")) as {
    month: string;
    prosperity: number | null;
    leading: number | null;
    dProsperity: number | null;
    dLeading: number | null;
  }[];
  const shown = (index: string, month: string) =>
    cniaPrints.find(
      (print) =>
        print.index === index && print.month.map((n) => String(n).padStart(2, "0")).join("-") === month,
    );
  for (const { month, prosperity, leading, dProsperity, dLeading } of prints) {
    expect(shown("prosperity", month)?.value ?? null).toBe(prosperity);
    expect(shown("prosperity", month)?.change ?? null).toBe(dProsperity);
    expect(shown("leading", month)?.value ?? null).toBe(leading);
    expect(shown("leading", month)?.change ?? null).toBe(dLeading);
  }
  expect(prints).toHaveLength(12);
});
