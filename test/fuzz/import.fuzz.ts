import fc from "fast-check";
import { checkedImport, newTally, warmUp } from "./checked-import";
import { fuzzInputs } from "./inputs";

const inputs = Number(process.env.FUZZ_INPUTS ?? 100_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** Megabytes that the whole run may take; the engine keeps some hundred for itself. */
const most = 1500;

beforeAll(warmUp, 60_000);

test(`${inputs} inputs from seed ${seed}`, async () => {
  const tally = newTally();
  await fc.assert(
    fc.asyncProperty(fuzzInputs(), (input) => checkedImport(input, tally, 2000)),
    { numRuns: inputs, seed, endOnFailure: false },
  );
  const { read, refused, points, findings, slowest, peak, kinds } = tally;
  const often = [...kinds].sort(([, a], [, b]) => b - a).slice(0, 12);
  console.log(
    [
      `${tally.inputs} inputs: ${read} read, ${refused} refused`,
      `${points} points, ${findings} findings (${often.map(([kind, n]) => `${kind} ${n}`).join(", ")})`,
      `slowest ${Math.round(slowest)} ms, peak ${Math.round(peak / 1e6)} MB`,
    ].join("\n"),
  );
  expect(peak / 1e6).toBeLessThan(most);
}, 3_600_000);
