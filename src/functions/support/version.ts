/** The version of ALU, as in package.json; the tests keep the two equal. */
export const version = "0.2.0";
