import { productionFaults } from "#words/faults/production";

test("every sentence is in both languages, without a full stop", () => {
  const parameters = new Proxy(
    {},
    {
      get: (_, key) =>
        key === "place"
          ? { row: 3 }
          : /argument|name|from|to|group|month|start|end|unit/.test(String(key))
            ? "x"
            : 0.5,
    },
  ) as never;
  for (const [kind, { en, zh }] of Object.entries(productionFaults)) {
    const [english, chinese] = [en(parameters), zh(parameters)];
    expect([kind, english]).toEqual([kind, expect.stringMatching(/^[A-Za-z"].*[^.]$/)]);
    expect([kind, chinese]).toEqual([kind, expect.stringMatching(/\p{Script=Han}/u)]);
    expect(chinese).not.toMatch(/[。.]$/);
    expect(`${english}${chinese}`).not.toMatch(/undefined|NaN|\[object/);
  }
});
