import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import { groupNames } from "#words/groups";
import { signature } from "../signature";

/** The table of functions in the README, by group. */
export function functionTable(): string {
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = catalogue.filter((f) => f.group === group).map(row);
      const heading = `**${groupNames[group].en}** ${groupNames[group].zh}`;
      return [heading, "", "| function | answers | unit |", "| --- | --- | --- |", ...rows].join("\n");
    })
    .join("\n\n");
}

function row(f: (typeof catalogue)[number]): string {
  const { summary, unit } = guides[f.name];
  return `| \`${signature(f)}\` | ${cell(summary.en)}<br>${cell(summary.zh)} | ${cell(unit.en)} |`;
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}

const marks = /<!-- functions -->[\s\S]*<!-- \/functions -->/;

/** The README with its table of functions as the catalogue has it. */
export function withFunctionTable(readme: string): string {
  return readme.replace(marks, () => `<!-- functions -->\n\n${functionTable()}\n\n<!-- /functions -->`);
}
