/**
 * A text by which the ids of two series are compared, as Excel compares texts: without case, width and the
 * spaces around it.
 *
 * @example  idKey(" M2_YoY ")  // "m2_yoy"
 */
export function idKey(id: string): string {
  return id.normalize("NFKC").trim().toLowerCase();
}

/** `idKey` for a run through many rows, which name the same few series again and again. */
export function idKeys(): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const key = idKey(id);
    known.set(id, key);
    return key;
  };
}
