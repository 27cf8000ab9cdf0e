import type { JSX } from "preact";
import type { View } from "../frame/view";
import { ChooseView } from "./choose-view";
import { ReadingView } from "./reading-view";
import { SettleView } from "./settle-view";
import { WrittenView } from "./written-view";

/** The screen Import: what is to be read, what was understood of it, and what became of it. */
export function ImportView({ state, act }: View): JSX.Element {
  const { import: now, language, origins } = state;
  const common = { language, act: act.import };
  switch (now.step) {
    case "choose":
      return <ChooseView now={now} origins={origins} {...common} />;
    case "read":
      return <ReadingView now={now} {...common} />;
    case "settle":
      return <SettleView now={now} {...common} />;
    case "written":
      return <WrittenView now={now} {...common} />;
  }
}
