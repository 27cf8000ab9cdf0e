const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin, IgnorePlugin } = require("webpack");
const { allowedOrigins } = require("./origins");
const { version } = require("../package.json");

const root = path.resolve(__dirname, "..");

/** What the page may load, and from where. Univer sets styles on elements. */
const contentPolicy = (origins) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(" "),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * The browser workbook: dist/index.html, and what it loads in dist/workbook. `--env origins=https://data.example` lets
 * the pane fetch files from there, which it otherwise cannot.
 */
module.exports = (env = {}) => ({
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
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "./src/main/browser.html",
      templateParameters: { policy: contentPolicy(allowedOrigins(env.origins)) },
    }),
    new MiniCssExtractPlugin({ filename: "workbook/[name].css", chunkFilename: "workbook/[name].css" }),
    new DefinePlugin({
      ALU_VERSION: JSON.stringify(version),
      ALU_ORIGINS: JSON.stringify(allowedOrigins(env.origins)),
    }),
    // Univer's hyphenation of documents in 75 languages: 5 MB that a sheet never loads.
    new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)/, contextRegExp: /@univerjs[\\/]engine-render/ }),
  ],
  optimization: {
    // What is loaded on demand keeps its name from one build to the next.
    chunkIds: "named",
    // Univer changes with its version only: in files of its own it is built once, and afterwards comes from the cache.
    splitChunks: {
      // The worker of the import loads none of them, nor does what is loaded on demand.
      chunks: ({ name }) => name === "workbook",
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
    buildDependencies: { config: [__filename, path.join(__dirname, "origins.js")] },
  },
  performance: { hints: false },
});
