const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const source = path.resolve(__dirname, "../src");

/**
 * Loads a module of `src` into Node, which cannot read TypeScript by itself. `#room/file` imports resolve
 * through the `imports` of package.json. Each call reads the files anew, so that a watching build follows them.
 *
 * @param file  the module, below src
 * @returns     what it exports, and the files it was made of
 */
function requireTypeScript(file) {
  const files = new Set();
  const before = require.extensions[".ts"];
  require.extensions[".ts"] = (module, name) => {
    files.add(name);
    module._compile(transpiled(name), name);
  };
  for (const name of Object.keys(require.cache)) if (name.startsWith(source)) delete require.cache[name];
  try {
    return { exports: require(path.join(source, file)), files };
  } finally {
    if (before) require.extensions[".ts"] = before;
    else delete require.extensions[".ts"];
  }
}

function transpiled(name) {
  const { outputText } = ts.transpileModule(readFileSync(name, "utf8"), {
    fileName: name,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return outputText;
}

module.exports = { requireTypeScript };
