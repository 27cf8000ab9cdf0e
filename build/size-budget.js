const { gzipSync } = require("node:zlib");

/** Fails a production build whose file would take more than so many bytes on the wire, and says its size. */
module.exports = (name, bytes) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("size-budget", (compilation) => {
      // After minifying, before the assets are written and let go.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "size-budget", stage }, () => {
        const asset = compilation.getAsset(name);
        if (compiler.options.mode !== "production" || !asset) return;
        const size = gzipSync(asset.source.buffer(), { level: 9 }).length;
        const counts = [size, bytes].map((n) => n.toLocaleString("en"));
        const said = `${name} is ${counts[0]} bytes gzipped, of ${counts[1]} allowed`;
        if (size > bytes) compilation.errors.push(new compiler.webpack.WebpackError(said));
        else compiler.getInfrastructureLogger("size-budget").info(said);
      });
    }),
});
