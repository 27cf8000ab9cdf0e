import { trustText } from "#words/pane-frame";

test("the line of trust promises no more than the build keeps", () => {
  expect(trustText([], "en")).toBe("Runs on this computer. Nothing is sent.");
  expect(trustText(["https://a.example", "https://b.example"], "en")).toContain(
    "fetched from a.example, b.example when you ask",
  );
  expect(trustText(["https://a.example"], "zh")).toContain("仅在您要求时从 a.example 获取文件");
});
