import { labels } from "#words/labels";
import { rateOfChange } from "./rate-of-change";

export const yoy = rateOfChange("YOY", labels.yoy, (periodsToTheYear) => periodsToTheYear);
