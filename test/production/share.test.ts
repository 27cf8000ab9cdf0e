import { shareFault } from "#production/share";

test.each([0, 0.13, 1, NaN])("%d is a share, or missing", (value) => {
  expect(shareFault("vat", value)).toBeNull();
});

test.each([
  [13, "percent-as-number"],
  [1.01, "percent-as-number"],
  [101, "not-a-share"],
  [-0.1, "not-a-share"],
])("%d is told as %s", (value, kind) => {
  expect(shareFault("vat", value)?.kind).toBe(kind);
});
