/** The numbers at these places. */
export function picked(all: Int32Array, places: Int32Array): Int32Array {
  const own = new Int32Array(places.length);
  for (let i = 0; i < own.length; i++) own[i] = all[places[i]];
  return own;
}

/** 0, 1, 2 … */
export function counted(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** True for 0, 1, 2 … */
export function isCounted(numbers: Int32Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== i) return false;
  return true;
}
