const { createReadStream } = require("node:fs");
const { stat } = require("node:fs/promises");
const { createServer } = require("node:http");
const path = require("node:path");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Answers requests for the files of a folder, and for nothing outside it. */
function fileAnswerer(folder) {
  const root = path.resolve(folder);
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
    const file = await fileOf(root, request.url);
    if (file === null) return response.writeHead(404).end("Not found");
    response.writeHead(200, {
      "content-type": types[path.extname(file).toLowerCase()] ?? "application/octet-stream",
      // Always the build that lies there now.
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  };
}

/** The file that an address means, or null. */
async function fileOf(root, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (wanted.includes("\0")) return null;
  const file = path.join(root, wanted.endsWith("/") ? `${wanted}index.html` : wanted);
  if (!file.startsWith(root + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/**
 * Serves a folder to this computer only.
 *
 * @param port  0 takes any that is free
 * @returns     the server, once it listens; rejects with EADDRINUSE where the port is taken
 */
function serve(folder, port) {
  const server = createServer(fileAnswerer(folder));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

module.exports = { fileAnswerer, serve };
