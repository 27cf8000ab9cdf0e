import type { ComponentChildren, JSX } from "preact";
import { Done, Warning } from "./icons";

interface MessageProps {
  readonly id?: string;
  readonly intent: "success" | "warning" | "error";
  readonly children: ComponentChildren;
}

/** What came of an action, with a sign beside its colour. It stands inside an element of role status. */
export function Message({ id, intent, children }: MessageProps): JSX.Element {
  return (
    <p {...(id ? { id } : {})} class={`alu-message alu-${intent}`}>
      {intent === "success" ? <Done /> : <Warning />}
      <span>{children}</span>
    </p>
  );
}
