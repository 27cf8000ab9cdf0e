import { labels } from "#words/labels";
import { rateOfChange } from "./rate-of-change";

export const mom = rateOfChange("MOM", labels.mom, () => 1);
