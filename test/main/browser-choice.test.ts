import { appearanceAsked } from "#main/browser-choice";

test.each([
  ["?lang=zh&dark", ["en-US"], false, { language: "zh", dark: true }],
  ["?lang=en&light", ["zh-CN"], true, { language: "en", dark: false }],
  ["?dark=0", ["en-GB"], true, { language: "en", dark: false }],
  ["", ["zh-CN", "en"], true, { language: "zh", dark: true }],
  ["", ["de"], false, { language: "en", dark: false }],
  ["", [], false, { language: "en", dark: false }],
] as const)("the address %j on a system of %j, dark %j, opens as %j", (search, languages, dark, asked) => {
  expect(appearanceAsked(search, languages, dark)).toEqual(asked);
});
