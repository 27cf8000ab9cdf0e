import { eachCell } from "#cells/broadcast";
import { figuresOr, readFigures } from "#cells/figures";
import { toUnit } from "#production/trade-unit";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { unitOption } from "./unit-option";

export const tounit: WorkbookFunction = {
  name: "TOUNIT",
  group: "production",
  parameters: [needed("value"), needed("from"), needed("to"), optional("fx")],
  answer: ([value, from, to, fx], locale) => {
    const [source, target] = [unitOption(from, "from"), unitOption(to, "to")];
    const rates = fx ? [figuresOr(fx, NaN, locale, { argument: "fx" })] : [];
    return eachCell([readFigures(value, locale, { argument: "value" }), ...rates], target.text, ([x, rate]) =>
      toUnit(x.value, source.unit, target.unit, rate ? rate.value : null),
    );
  },
};
