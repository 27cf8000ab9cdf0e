/** Whole numbers that become more: an array that doubles, since nobody knows the length of a file in advance. */
export interface GrowingInts {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers so far, in an array of their own. */
  readonly done: () => Int32Array;
}

const first = 64;

/** Whole numbers, none yet. */
export function growingInts(): GrowingInts {
  let held = new Int32Array(first);
  let n = 0;
  return {
    push: (value) => {
      if (n === held.length) {
        const larger = new Int32Array(2 * n);
        larger.set(held);
        held = larger;
      }
      held[n++] = value;
    },
    length: () => n,
    done: () => held.slice(0, n),
  };
}
