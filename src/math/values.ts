/** Numbers to be read, not written: the argument of every kernel. */
export type Values = Readonly<Float64Array>;
