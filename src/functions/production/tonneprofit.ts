import { eachCell } from "#cells/broadcast";
import { figuresOr, readFigures } from "#cells/figures";
import { tonneProfit } from "#production/tonne-profit";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const tonneprofit: WorkbookFunction = {
  name: "TONNEPROFIT",
  group: "production",
  parameters: [needed("price"), needed("cost"), optional("price_vat"), optional("cost_vat")],
  answer: ([price, cost, priceVat, costVat], locale) =>
    eachCell(
      [
        readFigures(price, locale, { argument: "price" }),
        readFigures(cost, locale, { argument: "cost" }),
        figuresOr(priceVat, 0, locale, { argument: "price_vat", zeros: "values" }),
        figuresOr(costVat, 0, locale, { argument: "cost_vat", zeros: "values" }),
      ],
      labels.profit[locale.language],
      ([p, c, v, u]) => tonneProfit(p.value, c.value, v.value, u.value),
    ),
};
