import type { JSX } from "preact";
import { indicatorsIn } from "#import/indicator-id";
import { importSentences, importWords } from "#words/pane-import";
import { SeriesCard } from "./series-card";
import { foundSeries } from "./settle";
import type { SettleProps } from "./settle-props";

/** From so many series on, they can be searched. */
const many = 8;

/** The series, a page at a time. */
export function SeriesList({ now, language, act }: SettleProps): JSX.Element {
  const { mapping, imported, looked } = now;
  const found = foundSeries(mapping, imported, looked.filter);
  const shown = found.slice(0, looked.series);
  const taken = mapping.filter(({ isTaken }) => isTaken).length;
  const ids = repeatedIds(now);
  return (
    <section aria-labelledby="alu-import-series">
      <div class="alu-line">
        <h3 id="alu-import-series">{importWords.series[language]}</h3>
        <p class="alu-hint" role="status">
          {importSentences.taken[language](taken, mapping.length)}
        </p>
      </div>
      {mapping.length >= many && (
        <input
          id="alu-import-filter"
          class="alu-input"
          type="search"
          aria-label={importWords.filter[language]}
          placeholder={importWords.filter[language]}
          value={looked.filter}
          onInput={({ currentTarget }) => act.find(currentTarget.value)}
        />
      )}
      {mapping.length > 1 && (
        <div class="alu-choice">
          <fluent-button size="small" id="alu-import-all" onClick={() => act.take(found, true)}>
            {importWords.takeAll[language]}
          </fluent-button>
          <fluent-button size="small" id="alu-import-none" onClick={() => act.take(found, false)}>
            {importWords.takeNone[language]}
          </fluent-button>
        </div>
      )}
      {found.length === 0 && <p class="alu-hint">{importWords.noneFound[language]}</p>}
      <datalist id="alu-import-indicators">
        {indicatorsIn(language).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul class="alu-series">
        {shown.map((position) => (
          <SeriesCard
            key={`${position} ${imported.series[position].address}`}
            position={position}
            series={imported.series[position]}
            entry={mapping[position]}
            isOpen={looked.open.includes(position)}
            isTwice={ids.has(mapping[position].id)}
            language={language}
            act={act}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <div class="alu-step">
          <fluent-button size="small" id="alu-import-more" onClick={() => act.showMoreSeries()}>
            {importSentences.moreOf[language](found.length - shown.length)}
          </fluent-button>
        </div>
      )}
    </section>
  );
}

/** Ids that more than one taken series has; series of several vintages share theirs rightly. */
function repeatedIds({ mapping, imported }: SettleProps["now"]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  mapping.forEach(({ id, isTaken }, i) => {
    if (!isTaken) return;
    const key = `${id}\n${imported.series[i].asOf ?? ""}`;
    if (seen.has(key)) twice.add(id);
    seen.add(key);
  });
  return twice;
}
