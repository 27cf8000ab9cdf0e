/** Median milliseconds of a run, once the engine has compiled it: that takes some twenty calls. */
export function milliseconds(run: () => unknown, runs = 15): number {
  for (let i = 0; i < 20; i++) run();
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return median(times);
}

/** As `milliseconds`, for a run that answers later. */
export async function millisecondsLater(run: () => Promise<unknown>, runs = 7): Promise<number> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const begin = performance.now();
    await run();
    times.push(performance.now() - begin);
  }
  return median(times);
}

function median(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

/** One line of the report: what was timed, the figure, and the target it is held against. */
export function report(what: string, figure: string, target: string): void {
  console.log(`${what.padEnd(62)}${figure.padStart(26)}   ${target}`);
}

/** Stops where the answer that was timed is wrong. */
export function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`The answer that was timed is wrong: ${what}`);
}
