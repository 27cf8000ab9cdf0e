import type { Button } from "@fluentui/web-components/button/index.js";
import type { Dropdown } from "@fluentui/web-components/dropdown/index.js";
import type { Listbox } from "@fluentui/web-components/listbox/index.js";
import type { DropdownOption } from "@fluentui/web-components/option/index.js";
import type { ProgressBar } from "@fluentui/web-components/progress-bar/index.js";
import type { Tab } from "@fluentui/web-components/tab/index.js";
import type { Tablist } from "@fluentui/web-components/tablist/index.js";
import type { TextInput } from "@fluentui/web-components/text-input/index.js";
import type { JSX } from "preact";

/** A custom element in JSX: Preact's own attributes, and the plain properties of the element's class. */
type Fluent<E extends HTMLElement> = JSX.HTMLAttributes<E> & {
  [
    K in keyof E as K extends keyof HTMLElement
      ? never
      : E[K] extends (...args: never[]) => unknown
        ? never
        : K
  ]?: E[K] | undefined;
};

declare module "preact" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way to name new elements to JSX
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": Fluent<Button>;
      "fluent-dropdown": Fluent<Dropdown>;
      "fluent-listbox": Fluent<Listbox>;
      "fluent-option": Fluent<DropdownOption>;
      "fluent-progress-bar": Fluent<ProgressBar>;
      "fluent-tab": Fluent<Tab>;
      "fluent-tablist": Fluent<Tablist>;
      "fluent-text-input": Fluent<TextInput>;
    }
  }
}
