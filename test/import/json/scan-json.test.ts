import fc from "fast-check";
import { AluError } from "#error/alu-error";
import { parseJson } from "#import/json/json-text";
import { scanJson } from "#import/json/scan-json";

const faultOf = (text: string) => {
  try {
    return parseJson(text).findings.map(({ address, fault }) => ({ address, ...fault }));
  } catch (error) {
    return (error as AluError).fault;
  }
};

test("what the scan accepts is what JSON.parse accepts", () => {
  const text = fc.oneof(
    fc.json(),
    fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at))),
    fc.string({ unit: fc.constantFrom(..."{}[]:,\"\\u0041-1.eE+ \n\ttruefalsn'/") }),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, more]) => {
      const i = at % (json.length + 1);
      return json.slice(0, i) + more + json.slice(i);
    }),
  );
  fc.assert(
    fc.property(text, (json) => {
      const { wrongAt, isTooDeep, oddities } = scanJson(json, 0, 1000, 1e6);
      let isJson = true;
      try {
        JSON.parse(json);
      } catch {
        isJson = false;
      }
      const isStrict =
        wrongAt === null && !isTooDeep && oddities.every(({ kind }) => kind !== "no-json-number");
      expect(isStrict).toBe(isJson);
    }),
    { numRuns: 3000 },
  );
});

test("a document that breaks off, and one that is none, are refused with their place", () => {
  expect(faultOf('{"value":[1,\n2')).toEqual({ kind: "json-cut-off", parameters: { line: 2 } });
  expect(faultOf('{"value": "a')).toEqual({ kind: "json-cut-off", parameters: { line: 1 } });
  expect(faultOf('{"a":1,\n "b" 2}')).toEqual({
    kind: "json-broken",
    parameters: { line: 2, column: 6, found: "2}" },
  });
  expect(faultOf("{a:1}")).toMatchObject({ kind: "json-broken", parameters: { column: 2 } });
  expect(faultOf('{"a":1} {"b":2}')).toMatchObject({ kind: "json-broken", parameters: { column: 9 } });
});

test("a document of a hundred thousand levels is refused without following them", () => {
  expect(faultOf("[".repeat(1e5))).toEqual({ kind: "json-too-deep", parameters: { limit: 64 } });
  expect(faultOf('{"a":'.repeat(1e5))).toEqual({ kind: "json-too-deep", parameters: { limit: 64 } });
});

test("a document of more than three million values is refused", () => {
  expect(faultOf(`[${"1,".repeat(3e6 + 1)}1]`)).toEqual({ kind: "json-too-many", parameters: { limit: 3 } });
});

test("NaN and Infinity are null and named, 1e400 and a key given twice are named", () => {
  const { value, findings } = parseJson('\ufeff{"a":[NaN, 1, -Infinity],"b":1e400,"a/b":1,"a/b":"NaN"}');
  expect(value).toEqual({ a: [null, 1, null], b: Infinity, "a/b": "NaN" });
  expect(findings.map(({ address, fault: { kind } }) => [address, kind])).toEqual([
    ["/a/0", "json-not-a-number"],
    ["/a/2", "json-not-a-number"],
    ["/b", "json-too-large"],
    ["/a~1b", "json-key-twice"],
  ]);
});

test("of ten thousand findings a thousand are told, and the rest counted", () => {
  const { findings } = parseJson(`[${"NaN,".repeat(9999)}NaN]`);
  expect(findings).toHaveLength(1001);
  expect(findings.at(-1)!.fault).toEqual({ kind: "more-findings", parameters: { more: 9000 } });
});
