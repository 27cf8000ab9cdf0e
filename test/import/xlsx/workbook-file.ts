import { strToU8, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** One sheet of a test's workbook: its rows as XML, and what else is to be seen. */
export interface TestSheet {
  readonly name?: string;
  /** `<row>` elements, or cells of one row after another. */
  readonly rows: string;
  readonly state?: "hidden" | "veryHidden";
  readonly merges?: readonly string[];
  readonly dimension?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly strings?: readonly string[];
  /** Codes of number formats; cell style 1 has the first, 2 the second … */
  readonly formats?: readonly string[];
  readonly date1904?: string;
  /** Parts to add, to replace, or (null) to leave out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** The parts of a workbook as Excel writes them, by hand, so that each test can spoil one. */
export function workbookParts(workbook: TestWorkbook): Record<string, string> {
  const { sheets, parts = {} } = workbook;
  const written: Record<string, string | null> = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${
        workbook.date1904 ? ` date1904="${workbook.date1904}"` : ""
      }/><sheets>${sheets.map(sheetEntry).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rId900", "styles", "styles.xml"],
      ["rId901", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": styles(workbook.formats ?? []),
    "xl/sharedStrings.xml": xml(
      `<sst xmlns="${main}">${(workbook.strings ?? []).map((si) => `<si>${si}</si>`).join("")}</sst>`,
    ),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet)] as const),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(written).filter((part): part is [string, string] => part[1] !== null),
  );
}

/** The workbook as the bytes of a file. */
export function workbookFile(workbook: TestWorkbook): Uint8Array {
  return zipped(workbookParts(workbook));
}

export function zipped(parts: Record<string, string>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { level }];
  return zipSync(files);
}

export function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

function relationships(all: readonly (readonly [string, string, string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${packages}">${each.join("")}</Relationships>`);
}

function sheetEntry({ name, state }: TestSheet, i: number): string {
  const shown = state ? ` state="${state}"` : "";
  return `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
}

function sheetPart({ rows, merges = [], dimension = "A1" }: TestSheet): string {
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return xml(
    `<worksheet xmlns="${main}"><dimension ref="${dimension}"/><sheetData>${rows}</sheetData>${
      merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`
    }</worksheet>`,
  );
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = formats.map((_, i) => `<xf numFmtId="${164 + i}" xfId="0" applyNumberFormat="1"/>`);
  return xml(
    `<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${xfs.join("")}</cellXfs></styleSheet>`,
  );
}
