import {
  closeFunction,
  dim,
  fillField,
  openFunction,
  showInsertion,
  showPreview,
  showScreen,
  speak,
  typeQuery,
} from "#pane/functions/open-function";
import { firstState } from "#pane/state";
import { storeOf } from "#pane/store";

const first = firstState("en", false);
const place = { sheet: "Sheet1", address: "B2" };

test("the pane opens on Start, with no function chosen", () =>
  expect(first).toMatchObject({ screen: "start", open: null, query: "", sample: { kind: "offered" } }));

test("opening a function shows its empty fields on the screen of functions", () =>
  expect(openFunction(first, "YOY")).toMatchObject({
    screen: "functions",
    open: { name: "YOY", fields: {} },
  }));

test("typing into a field ends what was said of the last insertion", () => {
  const inserted = showInsertion(openFunction(first, "YOY"), { kind: "inserted", place });
  expect(fillField(inserted, "values", "A1:A24").open).toMatchObject({
    fields: { values: "A1:A24" },
    insertion: { kind: "ready" },
  });
});

test("an action that changes nothing hands back the same state", () => {
  const open = fillField(openFunction(first, "YOY"), "values", "A1");
  expect(fillField(open, "values", "A1")).toBe(open);
  expect(fillField(open, "dates", "")).toBe(open);
  expect(showScreen(open, "functions")).toBe(open);
  expect(typeQuery(open, "")).toBe(open);
});

test("nothing is shown of a function that was closed meanwhile", () => {
  expect(showPreview(first, { kind: "later" }, "Sheet1")).toBe(first);
  expect(showInsertion(first, { kind: "inserted", place })).toBe(first);
  expect(fillField(first, "values", "A1")).toBe(first);
});

test("going back keeps the search, and the next function starts with empty fields", () => {
  const searched = typeQuery(first, "同比");
  const closed = closeFunction(fillField(openFunction(searched, "YOY"), "values", "A1"));
  expect(closed).toMatchObject({ query: "同比", open: null });
  expect(openFunction(closed, "MOM").open?.fields).toEqual({});
});

test("another language or other colours leave the work as it is", () => {
  const open = fillField(openFunction(first, "YOY"), "values", "A1");
  expect(speak(open, "zh")).toEqual({ ...open, language: "zh" });
  expect(dim(open, true)).toEqual({ ...open, dark: true });
});

test("the view is told of a new state once, and not of the old one again", () => {
  const shown: string[] = [];
  const store = storeOf(first, ({ screen }) => shown.push(screen));
  store.change((state) => showScreen(state, "functions"));
  store.change((state) => showScreen(state, "functions"));
  expect(shown).toEqual(["functions"]);
  expect(store.state().screen).toBe("functions");
});
