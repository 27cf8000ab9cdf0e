const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { version } = require("../package.json");
const { contentPolicy, officeScript, siteAddress } = require("./excel-address");
const { allowedOrigins } = require("./origins");
const excelFiles = require("./excel-files");
const sizeBudget = require("./size-budget");

const root = path.resolve(__dirname, "..");

/** What Excel must load before it can compute, gzipped: it stands between opening a workbook and its numbers. */
const functionsBudget = 68 * 1024;

/**
 * The site that Excel loads, in two builds: the functions with the page of the runtime, and the pane with all
 * the rest. They share code but no file, since what is cut up to be shared is a tenth larger, and the functions
 * come first.
 *
 * `--env base=https://example.org/alu/` makes site and manifest for that address, `--env office=21vianet`
 * takes Office.js from where tenants of 21Vianet reach it, `--env origins=https://data.example` lets the pane fetch
 * files from there, which it otherwise cannot.
 */
module.exports = [functions, pane];

function functions(env = {}, argv = {}) {
  const office = officeScript(env.office);
  return {
    ...common("excel-functions", argv),
    entry: { functions: "./src/main/excel.ts" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/main/excel.html",
        templateParameters: { policy: contentPolicy(office, allowedOrigins(env.origins)), office, version },
        inject: false,
        // The query makes browsers fetch a changed file although its name stays.
        hash: true,
      }),
      // Sentences that only the pane and the command line need; test/main/excel-site.test.ts sees that no function does.
      new NormalModuleReplacementPlugin(
        /^\.\/faults\/(workbook|calls|import-files|import-text|import-workbooks|import-cells|understanding)$/,
        "./faults/none",
      ),
      sizeBudget("functions.js", functionsBudget),
    ],
  };
}

function pane(env = {}, argv = {}) {
  return {
    ...common("excel-pane", argv),
    entry: { pane: "./src/main/excel-pane.ts" },
    plugins: [
      new MiniCssExtractPlugin({ filename: "pane.css" }),
      new DefinePlugin({ ALU_ORIGINS: JSON.stringify(allowedOrigins(env.origins)) }),
      new CopyWebpackPlugin({ patterns: [{ context: "assets", from: "*.png", to: "assets" }] }),
      excelFiles(siteAddress(env.base)),
    ],
  };
}

function common(name, argv) {
  return {
    name,
    mode: argv.mode ?? "production",
    context: root,
    // Never "eval": the content policy of the page forbids it.
    devtool: argv.mode === "development" ? "source-map" : false,
    output: {
      path: path.join(root, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js?v=[contenthash:8]",
    },
    // The `imports` of package.json end in .ts, and webpack takes the first of them only.
    resolve: { extensions: [".tsx", ".ts", ".js"], extensionAlias: { ".ts": [".ts", ".tsx"] } },
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
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: path.join(root, ".cache"),
      buildDependencies: {
        config: ["build/excel-site.js", "build/origins.js", "package.json", "tsconfig.json"].map((file) =>
          path.join(root, file),
        ),
      },
    },
    // What is loaded on demand keeps its name from one build to the next; its query tells one from the other.
    optimization: { chunkIds: "named" },
    performance: { hints: false },
  };
}
