const path = require("node:path");
const { BannerPlugin } = require("webpack");

const root = path.resolve(__dirname, "..");

/** The command line and the example, each one file for Node: dist/alu.cjs and dist/example.cjs. */
module.exports = {
  name: "command-line",
  context: root,
  target: "node20",
  devtool: false,
  entry: { alu: "./src/main/command-line.ts", example: "./src/main/example.ts" },
  output: { path: path.join(root, "dist"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // What the pane loads on demand is part of the one file here.
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { onlyCompileBundledFiles: true, transpileOnly: true },
      },
    ],
  },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  // Nothing is downloaded here, and a report of a fault is easier to read with its names.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: "command-line",
    cacheDirectory: path.join(root, ".cache"),
    buildDependencies: {
      config: [
        path.join(__dirname, "command-line.js"),
        path.join(root, "package.json"),
        path.join(root, "tsconfig.json"),
      ],
    },
  },
};
