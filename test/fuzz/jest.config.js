const base = require("../../jest.config.js");

/** The fuzz run, which is no part of the tests: `npm run fuzz`, with FUZZ_INPUTS and FUZZ_SEED if wanted. */
module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/fuzz/*.fuzz.ts"],
};
