import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../build/static-site";

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "alu-site-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/index.html"), "<p>page</p>");
  writeFileSync(join(folder, "secret.txt"), "secret");
  server = await serve(join(folder, "site"), 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The status and the content type that a raw path answers. */
function ask(path: string, method = "GET"): Promise<readonly [number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, host: "localhost", path, method, agent: false }, (answer) => {
      answer.resume();
      resolve([answer.statusCode, answer.headers["content-type"]]);
    })
      .on("error", reject)
      .end();
  });
}

test("a folder answers with its page", async () => {
  expect(await ask("/")).toEqual([200, "text/html; charset=utf-8"]);
  expect(await ask("/index.html?lang=zh")).toEqual([200, "text/html; charset=utf-8"]);
});

test.each(["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/gone.js", "/%00", "/%E0%A4%A"])(
  "nothing outside the folder is served: %s",
  async (path) => {
    expect((await ask(path))[0]).toBe(404);
  },
);

test("nothing can be sent to it", async () => {
  expect((await ask("/", "POST"))[0]).toBe(405);
});

test("a port that is taken is told as such", async () => {
  const { port } = server.address() as AddressInfo;
  await expect(serve(folder, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
