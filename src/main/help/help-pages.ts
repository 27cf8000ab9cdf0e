import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import type { Language } from "#words/language";
import { functionPage } from "./function-page";
import { contentsPage } from "./contents-page";
import { folders } from "./page";

/** A page of help, as a file below the site. */
export interface HelpPage {
  readonly path: string;
  readonly html: string;
}

/** The help of every function in both languages, and a page of contents in each. */
export function helpPages(): readonly HelpPage[] {
  return (["en", "zh"] as const).flatMap((language) => [
    { path: `${folders[language]}/index.html`, html: contentsPage(language) },
    ...catalogue.map((f) => ({
      path: helpPath(f.name, language),
      html: functionPage(f, guides[f.name], language),
    })),
  ]);
}

/** Where the help of a function stands, below the site's address. */
export function helpPath(name: string, language: Language): string {
  return `${folders[language]}/${name}.html`;
}
