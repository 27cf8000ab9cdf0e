/** ts-jest only transpiles here; `npm test` runs the type check first. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "bundler",
          target: "ES2022",
          allowJs: true,
          jsx: "react-jsx",
          jsxImportSource: "preact",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
  // These are ES modules only, and Node 20 cannot require those.
  transformIgnorePatterns: [
    "/node_modules/(?!(lodash-es|collapse-white-space|n-gram|trigram-utils|franc-min|unicode-regex|regexp-util|cjk-regex|kdbush|quickselect|rbush|nanoid|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities)/)",
  ],
};
