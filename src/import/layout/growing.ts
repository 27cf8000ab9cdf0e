/** Twice the room for whole numbers, those so far at its beginning: nobody knows the length of a file in advance. */
export function doubled(held: Int32Array): Int32Array {
  const larger = new Int32Array(2 * held.length);
  larger.set(held);
  return larger;
}
