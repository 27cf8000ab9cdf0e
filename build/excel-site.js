const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { contentPolicy, officeScript, siteAddress } = require("./excel-address");
const excelFiles = require("./excel-files");
const sizeBudget = require("./size-budget");

const root = path.resolve(__dirname, "..");

/** What Excel must load before it can compute, gzipped: it stands between opening a workbook and its numbers. */
const functionsBudget = 60_000;

/**
 * The site that Excel loads: the page of the runtime, its functions, the pane, help and manifest.
 *
 * `--env base=https://example.org/alu/` makes site and manifest for that address, `--env office=21vianet`
 * takes Office.js from where tenants of 21Vianet reach it.
 */
module.exports = (env = {}, argv = {}) => {
  const address = siteAddress(env.base);
  const office = officeScript(env.office);
  return {
    name: "excel-site",
    mode: argv.mode ?? "production",
    context: root,
    // Never "eval": the content policy of the page forbids it.
    devtool: argv.mode === "development" ? "source-map" : false,
    entry: { functions: "./src/main/excel.ts" },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].js",
      // The query makes browsers fetch a changed file although its name stays.
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
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/main/excel.html",
        templateParameters: { policy: contentPolicy(office), officeScript: office },
        inject: "head",
        // In order and at once: functions are associated before the page is even read to its end.
        scriptLoading: "blocking",
        hash: true,
      }),
      new MiniCssExtractPlugin({ filename: "taskpane.css", chunkFilename: "[name].css?v=[contenthash:8]" }),
      new CopyWebpackPlugin({ patterns: [{ context: "assets", from: "*.png", to: "assets" }] }),
      excelFiles(address),
      sizeBudget("functions.js", functionsBudget),
    ],
    optimization: {
      // The pane comes as one file: pieces would only be further requests.
      splitChunks: false,
    },
    cache: {
      type: "filesystem",
      name: "excel-site",
      cacheDirectory: path.join(root, ".cache"),
      buildDependencies: {
        config: [
          path.join(__dirname, "excel-site.js"),
          path.join(root, "package.json"),
          path.join(root, "tsconfig.json"),
        ],
      },
    },
    performance: { hints: false },
  };
};
