import type { CalendarFaults } from "#error/faults/calendar";
import type { Both } from "../language";
import type { Sentences } from "../sentences";

export const calendarFaults: Sentences<CalendarFaults> = {
  "needs-monthly": {
    code: "#VALUE!",
    en: ({ need, perYear }) => `${need} needs months, and the dates are ${frequencyWords(perYear).en}`,
    zh: ({ need, perYear }) => `${need} 需要月度数据，现有日期为${frequencyWords(perYear).zh}`,
  },
};

function frequencyWords(perYear: number): Both {
  switch (perYear) {
    case 1:
      return { en: "years", zh: "年度" };
    case 2:
      return { en: "half-years", zh: "半年度" };
    case 4:
      return { en: "quarters", zh: "季度" };
    default:
      return { en: "months", zh: "月度" };
  }
}
