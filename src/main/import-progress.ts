/** Milliseconds before anything is shown, since most files are read sooner. */
const patience = 1000;

/** Tells on a terminal how far a long file has been read; a log would keep every line of it, so there it is silent. */
export function progressLine(file: string) {
  const { stderr } = process;
  const began = Date.now();
  let shown = "";
  const show = (text: string) => {
    if (text === shown) return;
    stderr.write(`\r${text.padEnd(shown.length)}`);
    shown = text;
  };
  return {
    tell: (done: number): void => {
      if (stderr.isTTY && Date.now() - began > patience) show(`${file}: ${Math.floor(done * 100)} %`);
    },
    end: (): void => {
      if (shown === "") return;
      show("");
      stderr.write("\r");
    },
  };
}
