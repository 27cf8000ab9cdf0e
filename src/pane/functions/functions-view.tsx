import type { JSX } from "preact";
import { catalogue, functionNamed } from "#functions/catalogue";
import { guides } from "#functions/guides";
import type { WorkbookFunction } from "#functions/workbook-function";
import { groupNames } from "#words/groups";
import { functionSentences, functionWords } from "#words/pane-functions";
import { Forward } from "../frame/icons";
import type { View } from "../frame/view";
import { FunctionView } from "./function-view";
import { search } from "./search";

/** The screen Functions: the catalogue to search, or one function to fill in. */
export function FunctionsView({ state, act }: View): JSX.Element {
  const open = state.open && functionNamed(state.open.name);
  return open && state.open ? (
    <FunctionView key={open.name} f={open} open={state.open} language={state.language} act={act} />
  ) : (
    <List state={state} act={act} />
  );
}

function List({ state: { language, query }, act }: View): JSX.Element {
  const found = search(catalogue, guides, query);
  const isSearch = query.trim() !== "";
  return (
    <>
      <fluent-text-input
        id="alu-search"
        class="alu-wide"
        placeholder={functionWords.example[language]}
        value={query}
        onInput={(event) => act.query(event.currentTarget.value)}
      >
        {functionWords.search[language]}
      </fluent-text-input>
      <p role="status" class="alu-count">
        {found.length === 0 ? functionWords.none[language] : functionSentences.found[language](found.length)}
      </p>
      {isSearch ? (
        <Entries found={found} language={language} act={act} />
      ) : (
        groupsOf(found).map(([group, members]) => (
          <section key={group} aria-labelledby={`alu-group-${group}`}>
            <h2 id={`alu-group-${group}`} class="alu-group">
              {groupNames[group][language]}
            </h2>
            <Entries found={members} language={language} act={act} />
          </section>
        ))
      )}
    </>
  );
}

interface EntriesProps extends Pick<View, "act"> {
  readonly found: readonly WorkbookFunction[];
  readonly language: View["state"]["language"];
}

function Entries({ found, language, act }: EntriesProps): JSX.Element {
  return (
    <ul class="alu-entries">
      {found.map(({ name }) => (
        <li key={name}>
          <button type="button" id={`alu-open-${name}`} onClick={() => act.open(name)}>
            <strong>{name}</strong>
            <span>{guides[name]?.summary[language]}</span>
            <Forward />
          </button>
        </li>
      ))}
    </ul>
  );
}

function groupsOf(
  found: readonly WorkbookFunction[],
): readonly (readonly [WorkbookFunction["group"], readonly WorkbookFunction[]])[] {
  const groups = [...new Set(found.map(({ group }) => group))];
  return groups.map((group) => [group, found.filter((f) => f.group === group)]);
}
