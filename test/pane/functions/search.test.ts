import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import { search } from "#pane/functions/search";

const names = (query: string) => search(catalogue, guides, query).map(({ name }) => name);

test("nothing asked shows the whole catalogue in its order", () =>
  expect(names("  ")).toEqual(catalogue.map(({ name }) => name)));

test.each([
  ["yoy", "YOY"],
  ["=ALU.YOY(", "YOY"],
  ["ＹＯＹ", "YOY"],
  ["同比", "YOY"],
  ["开工率", "OPRATE"],
  ["operating rate", "OPRATE"],
])("%s finds %s first", (query, name) => expect(names(query)[0]).toBe(name));

test("every word must be found", () => {
  expect(names("同比 开工率 zebra")).toEqual([]);
  expect(names("rate weighted")).toContain("WEIGHTEDRATE");
});

test("a function is found by its group in either language", () => {
  expect(names("景气")).toEqual(expect.arrayContaining(["PROSPERITY", "ZONE"]));
  expect(names("composite indices")).toContain("DIFFUSION");
});

test("every function is found by its own name and by each of its keywords", () => {
  for (const { name } of catalogue)
    for (const asked of [name, ...guides[name].keywords]) expect(names(asked)).toContain(name);
});
