import { benchBundles } from "./bundles";
import { benchReading } from "./reading";
import { benchYearOnYear } from "./year-on-year";

/** Speed and size, each beside its target, in one run. Nothing here passes or fails. */
function bench(): void {
  benchYearOnYear();
  benchReading();
  benchBundles();
}

bench();
