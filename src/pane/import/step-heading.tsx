import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface HeadingProps {
  readonly id: string;
  readonly children: string;
}

/** The heading of a step. What stood there before has gone from under the focus, so the heading takes it. */
export function StepHeading({ id, children }: HeadingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    // Only where the focus was lost with the step before, or lies in this screen: it is not taken from the sheet.
    const isHere = heading.current?.closest(".alu-screen")?.contains(activeElement);
    if (activeElement === document.body || isHere) heading.current?.focus();
  }, [id]);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} class="alu-step-heading">
      {children}
    </h2>
  );
}
