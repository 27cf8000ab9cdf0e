import { dayNumber } from "./day";

// Excel's 1900 system counts 1900-02-29, a day that never was, as serial 60.
const day1900 = dayNumber(1899, 12, 30);
const day1904 = dayNumber(1904, 1, 1);
const lastSerial = 2958465; // 9999-12-31

/** The day number of an Excel date serial, or `NaN` where the number is no date. A time of day is dropped. */
export function dayOfSerial(serial: number, date1904: boolean): number {
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 && whole <= lastSerial - 1462 ? day1904 + whole : NaN;
  if (!(whole >= 1 && whole <= lastSerial)) return NaN;
  return whole < 60 ? day1900 + 1 + whole : day1900 + whole;
}

/** The Excel date serial of a day number. */
export function serialOfDay(day: number, date1904: boolean): number {
  if (date1904) return day - day1904;
  const serial = day - day1900;
  return serial <= 60 ? serial - 1 : serial;
}
