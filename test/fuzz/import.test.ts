import fc from "fast-check";
import { checkedImport, newTally, warmUp } from "./checked-import";
import { fuzzInputs } from "./inputs";

beforeAll(warmUp, 60_000);

// `npm run fuzz` tries a hundred thousand; these few are the same every time.
test("whatever is read, it is refused with a sentence or read without invention or loss", async () => {
  const tally = newTally();
  await fc.assert(
    fc.asyncProperty(fuzzInputs(), (input) => checkedImport(input, tally)),
    { numRuns: 600, seed: 20251125 },
  );
  expect(tally.inputs).toBe(600);
  expect(tally.points).toBeGreaterThan(600);
}, 120_000);
