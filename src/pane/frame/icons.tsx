import type { JSX } from "preact";

/** A drawing of 20 by 20 in the colour of the text; the words beside it say the same. */
function icon(path: string): () => JSX.Element {
  return () => (
    <svg class="alu-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const Moon = icon("M15.5 12.3A6.6 6.6 0 0 1 7.7 4.5a6.6 6.6 0 1 0 7.8 7.8z");
export const Sun = icon(
  "M10 6.7a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 0 0 0-6.6zM10 2.5v1.4M10 16.1v1.4M2.5 10h1.4M16.1 10h1.4M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1",
);
export const Shield = icon(
  "M10 2.8l6 2v4.4c0 3.9-2.5 6.6-6 8c-3.5-1.4-6-4.1-6-8V4.8zM7.4 10l1.9 1.9l3.4-3.6",
);
export const Target = icon(
  "M3.5 3.5h4M3.5 3.5v4M16.5 3.5h-4M16.5 3.5v4M3.5 16.5h4M3.5 16.5v-4M16.5 16.5h-4M16.5 16.5v-4M7.5 10h5M10 7.5v5",
);
export const Back = icon("M11.8 4.5L6.3 10l5.5 5.5");
export const Forward = icon("M8.2 4.5l5.5 5.5l-5.5 5.5");
export const Upload = icon("M10 12.8V3.6M6.6 7L10 3.6L13.4 7M3.5 12.5v3a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-3");
export const Done = icon("M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM7 10.2l2.1 2.1l4-4.4");
export const Warning = icon("M10 3.5l7 12.5H3zM10 8.2v3.6M10 13.7v.3");
export const Sheet = icon("M4 3.5h12v13H4zM4 8h12M4 12.2h12M9 8v8.5");

/** The mark of ALU: an ingot seen from its end. */
export function Mark(): JSX.Element {
  return (
    <svg class="alu-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M6.2 6.5h11.6l3.2 11H3z" fill="currentColor" />
      <path d="M7 15l3-4l2.6 2.4L17 9" class="alu-mark-line" />
    </svg>
  );
}
