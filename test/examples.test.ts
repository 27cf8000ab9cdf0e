import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { month } from "#calendar/period";
import { series } from "#series/series";

/** Each "@example  expression  // value" in src, run as written. */
const src = resolve(__dirname, "../src");
const examples = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(/@example\s+(.+?)\s+\/\/ (.+)/g)].map(
      ([, expression, value]) => ({ file, expression, value }),
    ),
  );

test.each(examples)("$file: $expression is $value", ({ file, expression, value }) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is found at run time
  const names = { month, series, ...(require(join(src, file)) as object) };
  const run = (code: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the example is code
    (new Function(...Object.keys(names), `return ${code}`) as (...values: unknown[]) => unknown)(
      ...Object.values(names),
    );
  const [found, wanted] = [run(expression), run(value)];
  if (typeof wanted === "number") expect(found).toBeCloseTo(wanted, 10);
  else expect(found).toEqual(wanted);
});
