import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Language } from "#words/language";
import { importWords } from "#words/pane-import";
import { Upload } from "../frame/icons";
import { Message } from "../frame/message";
import type { ImportActions } from "./import-actions";
import type { Choosing } from "./import-state";
import type { Readable } from "./reader";
import { StepHeading } from "./step-heading";

interface ChooseProps {
  readonly now: Choosing;
  readonly origins: readonly string[];
  readonly language: Language;
  readonly act: ImportActions;
}

/** Where the data are to come from: files, a paste, the workbook itself, or an allowed address. */
export function ChooseView({ now, origins, language, act }: ChooseProps): JSX.Element {
  return (
    <>
      <div class="alu-title">
        <StepHeading id="alu-import-choose">{importWords.choose[language]}</StepHeading>
        <p>{importWords.chooseSays[language]}</p>
      </div>
      <div role="status" class="alu-status">
        {now.refused && (
          <Message id="alu-import-refused" intent="error">
            {now.refused[language]}
          </Message>
        )}
      </div>
      <Files language={language} act={act} />
      <Paste now={now} language={language} act={act} />
      <section class="alu-card" aria-labelledby="alu-import-selection">
        <h3 id="alu-import-selection">{importWords.selection[language]}</h3>
        <p>{importWords.selectionSays[language]}</p>
        <fluent-button id="alu-import-use-selection" onClick={() => act.readSelection()}>
          {importWords.useSelection[language]}
        </fluent-button>
      </section>
      {origins.length > 0 && <Address now={now} origins={origins} language={language} act={act} />}
    </>
  );
}

function Files({ language, act }: Pick<ChooseProps, "language" | "act">): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const readAll = (files: FileList | null | undefined) => act.read([...(files ?? [])].map(fileOf));
  return (
    <section
      class="alu-card alu-drop"
      aria-label={importWords.file[language]}
      onDragOver={(event) => {
        event.preventDefault();
        event.currentTarget.classList.add("alu-over");
      }}
      onDragLeave={(event) => event.currentTarget.classList.remove("alu-over")}
      onDrop={(event) => {
        event.preventDefault();
        event.currentTarget.classList.remove("alu-over");
        readAll(event.dataTransfer?.files);
      }}
    >
      <Upload />
      <fluent-button id="alu-import-choose-file" appearance="primary" onClick={() => input.current?.click()}>
        {importWords.file[language]}
      </fluent-button>
      <p>{importWords.drop[language]}</p>
      <p class="alu-hint">{importWords.formats[language]}</p>
      <input
        id="alu-import-file"
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          readAll(currentTarget.files);
          // The same file chosen again is a change again.
          currentTarget.value = "";
        }}
      />
    </section>
  );
}

const fileOf = (file: File): Readable => ({ kind: "file", name: file.name, blob: file });

function Paste({ now, language, act }: Pick<ChooseProps, "now" | "language" | "act">): JSX.Element {
  return (
    <section class="alu-card" aria-labelledby="alu-import-paste-label">
      <h3 id="alu-import-paste-label">{importWords.paste[language]}</h3>
      <textarea
        id="alu-import-paste"
        class="alu-input"
        rows={3}
        aria-labelledby="alu-import-paste-label"
        placeholder={importWords.pasteHint[language]}
        spellcheck={false}
        value={now.pasted}
        onInput={({ currentTarget }) => act.type({ pasted: currentTarget.value })}
        onPaste={(event) => {
          const paste = pasteOf(event.clipboardData);
          if (paste === null) return;
          // A table is read as the clipboard has it; in the box it would lose its merged cells.
          event.preventDefault();
          act.read([paste]);
        }}
      />
      <fluent-button
        id="alu-import-read-paste"
        onClick={() =>
          now.pasted.trim() !== "" && act.read([{ kind: "paste", text: now.pasted, html: null }])
        }
      >
        {importWords.readPaste[language]}
      </fluent-button>
    </section>
  );
}

/** What the clipboard holds, where that is a table; null for a word or a line, which may be typed on. */
function pasteOf(clipboard: DataTransfer | null): Readable | null {
  const text = clipboard?.getData("text/plain") ?? "";
  const html = clipboard?.getData("text/html") ?? "";
  const isTable = /[\t\n]/.test(text.trim()) || /<table[\s>]/i.test(html);
  return isTable ? { kind: "paste", text, html: /<table[\s>]/i.test(html) ? html : null } : null;
}

function Address({
  now,
  origins,
  language,
  act,
}: Omit<ChooseProps, "origins"> & { readonly origins: readonly string[] }): JSX.Element {
  return (
    <section class="alu-card" aria-labelledby="alu-import-address-label">
      <h3 id="alu-import-address-label">{importWords.address[language]}</h3>
      <input
        id="alu-import-address"
        class="alu-input"
        type="url"
        aria-labelledby="alu-import-address-label"
        aria-describedby="alu-import-origins"
        placeholder={`${origins[0]}/…`}
        value={now.address}
        onInput={({ currentTarget }) => act.type({ address: currentTarget.value })}
        onKeyDown={({ key }) => key === "Enter" && act.readAddress()}
      />
      <p id="alu-import-origins" class="alu-hint">
        {origins.join(", ")}
      </p>
      <fluent-button id="alu-import-fetch" onClick={() => act.readAddress()}>
        {importWords.fetch[language]}
      </fluent-button>
    </section>
  );
}
