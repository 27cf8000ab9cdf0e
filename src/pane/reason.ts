import { AluError } from "#error/alu-error";
import type { Both } from "#words/language";
import { frameWords } from "#words/pane-frame";
import { sentence } from "#words/sentence";

/** Why a workbook refused something, in both languages, so that it can still be read after a switch. */
export function reasonOf(error: unknown): Both {
  if (error instanceof AluError)
    return { en: `${sentence(error.fault, "en")}.`, zh: `${sentence(error.fault, "zh")}。` };
  const detail = error instanceof Error && error.message ? error.message : "";
  const { en, zh } = frameWords.notAccepted;
  return { en: detail ? `${en} (${detail}).` : `${en}.`, zh: detail ? `${zh}（${detail}）。` : `${zh}。` };
}
