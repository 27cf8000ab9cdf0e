import { eachCell } from "#cells/broadcast";
import { figuresOr, readFigures } from "#cells/figures";
import { importDefaults, importParity } from "#production/import-parity";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const parity: WorkbookFunction = {
  name: "PARITY",
  group: "production",
  parameters: [
    needed("lme"),
    needed("premium"),
    needed("fx"),
    optional("tariff"),
    optional("vat"),
    optional("charges"),
  ],
  answer: ([lme, premium, fx, tariff, vat, charges], locale) =>
    eachCell(
      [
        readFigures(lme, locale, { argument: "lme" }),
        // A premium of 0, a tax of 0 and charges of 0 are what they say.
        readFigures(premium, locale, { argument: "premium", zeros: "values" }),
        readFigures(fx, locale, { argument: "fx" }),
        figuresOr(tariff, importDefaults.tariff, locale, { argument: "tariff", zeros: "values" }),
        figuresOr(vat, importDefaults.vat, locale, { argument: "vat", zeros: "values" }),
        figuresOr(charges, importDefaults.charges, locale, { argument: "charges", zeros: "values" }),
      ],
      labels.parity[locale.language],
      ([l, p, x, t, v, c]) =>
        importParity({
          lme: l.value,
          premium: p.value,
          fx: x.value,
          tariff: t.value,
          vat: v.value,
          charges: c.value,
        }),
    ),
};
