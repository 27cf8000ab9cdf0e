/** The day it is on this computer, as 2025-12-10. */
export function today(now = new Date()): string {
  const two = (n: number) => `${n}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
