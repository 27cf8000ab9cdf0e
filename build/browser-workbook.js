const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin, IgnorePlugin } = require("webpack");
const { version } = require("../package.json");

const root = path.resolve(__dirname, "..");

/** The browser workbook: dist/index.html, and what it loads in dist/workbook. */
module.exports = {
  name: "browser-workbook",
  mode: "production",
  context: root,
  // Never "eval": the content policy of the page forbids it.
  devtool: false,
  entry: { workbook: "./src/main/browser.ts" },
  output: {
    path: path.join(root, "dist"),
    filename: "workbook/[name].js",
    chunkFilename: "workbook/[name].js",
  },
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    // Of the two files that `#room/file` may mean, webpack tries the first only.
    extensionAlias: { ".ts": [".ts", ".tsx"] },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, onlyCompileBundledFiles: true },
      },
      // Files of their own, so that the content policy can name where styles come from.
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ filename: "index.html", template: "./src/main/browser.html" }),
    new MiniCssExtractPlugin({ filename: "workbook/[name].css", chunkFilename: "workbook/[name].css" }),
    new DefinePlugin({ ALU_VERSION: JSON.stringify(version) }),
    // Univer's hyphenation of documents in 75 languages: 5 MB that a sheet never loads.
    new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)/, contextRegExp: /@univerjs[\\/]engine-render/ }),
  ],
  optimization: {
    // Univer changes with its version only: in files of its own it is built once, and afterwards comes from the cache.
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        formula: {
          test: /@univerjs[\\/](engine-formula|sheets-formula)/,
          name: "univer-formula",
          priority: 3,
        },
        sheets: { test: /@univerjs[\\/](sheets|preset)/, name: "univer-sheets", priority: 2 },
        pane: {
          test: /[\\/]node_modules[\\/](@fluentui|@microsoft|preact|tslib)/,
          name: "pane",
          priority: 2,
        },
        library: { test: /[\\/]node_modules[\\/]/, name: "univer", priority: 1 },
      },
    },
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, ".cache"),
    name: "browser-workbook",
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
};
