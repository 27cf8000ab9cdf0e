import { forgivenLine } from "#import/text/forgiving-line";

test.each([
  ['a,"b,c', ["a", '"b', "c"], { column: 1, found: '"b' }],
  ['"铝"价格,1,"x",2', ["铝价格", "1", "x", "2"], { column: 0, found: '"铝"价格' }],
  ['"a""b"c,1', ['a"bc', "1"], { column: 0, found: '"a""b"c' }],
  ['"a"","b', ['a",b'], { column: 0, found: '"a"","b' }],
  ['a,b"c', ["a", 'b"c'], null],
  ["", [""], null],
  ["a,", ["a", ""], null],
])("%s", (line, cells, broken) => {
  expect(forgivenLine(line, ",")).toEqual({ cells, broken });
});
