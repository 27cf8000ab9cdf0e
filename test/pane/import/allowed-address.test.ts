import { AluError } from "#error/alu-error";
import { allowedAddress } from "#pane/import/allowed-address";

const origins = ["https://data.example"];
const kindOf = (typed: string) => {
  try {
    return allowedAddress(typed, origins).href;
  } catch (error) {
    return (error as AluError).fault.kind;
  }
};

test.each([
  ["https://data.example/a.csv?x=1", "https://data.example/a.csv?x=1"],
  ["http://data.example/a.csv", "download-address"],
  ["https://data.example.evil.example/a.csv", "download-origin"],
  ["https://data.example:8443/a.csv", "download-origin"],
  ["https://data.example@evil.example/a.csv", "download-address"],
  ["https://me@data.example/a.csv", "download-address"],
  ["javascript:alert(1)", "download-address"],
  ["file:///etc/hosts", "download-address"],
  ["data.example/a.csv", "download-address"],
  ["", "download-address"],
])("%s is taken as %s", (typed, taken) => {
  expect(kindOf(typed)).toBe(taken);
});
