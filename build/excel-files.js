const { readFileSync } = require("node:fs");
const path = require("node:path");
const { manifestFor } = require("./excel-address");
const { requireTypeScript } = require("./require-typescript");

const root = path.resolve(__dirname, "..");

/** Emits what Excel reads beside the scripts, all of it made from the catalogue: metadata, help, manifest. */
module.exports = (address) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("excel-files", (compilation) =>
      compilation.hooks.processAssets.tap("excel-files", () => {
        const { RawSource } = compiler.webpack.sources;
        try {
          const { texts, files } = excelFiles(address);
          for (const file of files) compilation.fileDependencies.add(file);
          for (const [name, text] of texts) compilation.emitAsset(name, new RawSource(text));
        } catch (error) {
          // Such as a function without its help: the build fails and says so.
          compilation.errors.push(error);
        }
      }),
    ),
});

function excelFiles(address) {
  const metadata = requireTypeScript("functions/metadata.ts");
  const help = requireTypeScript("main/help/help-pages.ts");
  const manifest = path.join(root, "manifest.xml");
  const style = path.join(root, "src/main/help/help.css");
  const inLanguage = (language) => {
    const helpUrl = (name) => `${address}/${help.exports.helpPath(name, language)}`;
    return `${JSON.stringify(metadata.exports.metadata(language, helpUrl), null, 1)}\n`;
  };
  const texts = [
    ["functions.json", inLanguage("en")],
    ["functions-zh-CN.json", inLanguage("zh")],
    ["manifest.xml", manifestFor(readFileSync(manifest, "utf8"), address)],
    ["help/help.css", readFileSync(style, "utf8")],
    ...help.exports.helpPages().map(({ path: name, html }) => [name, html]),
  ];
  return { texts, files: [...metadata.files, ...help.files, manifest, style] };
}
