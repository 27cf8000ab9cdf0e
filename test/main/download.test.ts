import { downloadsFrom } from "../../src/main/download";

const address = new URL("https://data.example/%E9%93%9D/lme.csv?x=1");
const { fetch: get } = downloadsFrom(["https://data.example"])!;
const answering = (answer: () => Promise<Response>) =>
  jest.spyOn(globalThis, "fetch").mockImplementation(answer);
afterEach(() => jest.restoreAllMocks());

test("a build without sites has no downloads", () => {
  expect(downloadsFrom([])).toBeNull();
});

test("a file is fetched without cookies, and named as its address names it", async () => {
  const asked = answering(() =>
    Promise.resolve(new Response("month,lme\n", { headers: { "content-length": "10" } })),
  );
  const progress = jest.fn();
  const file = await get(address, { progress });
  expect([file.name, await file.blob.text()]).toEqual(["lme.csv", "month,lme\n"]);
  expect(asked).toHaveBeenCalledWith(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  expect(progress).toHaveBeenLastCalledWith(1);
});

test("a name that is no text stays as the address has it", async () => {
  answering(() => Promise.resolve(new Response("x")));
  expect((await get(new URL("https://data.example/%E9%93.csv"), {})).name).toBe("%E9%93.csv");
});

test.each([
  ["an answer that is no file", () => Promise.resolve(new Response("", { status: 404 })), "download-status"],
  [
    "a site that does not answer, or sends on to another",
    () => Promise.reject(new TypeError("Failed to fetch")),
    "download-failed",
  ],
  [
    "a file that claims to be larger than what is fetched",
    () => Promise.resolve(new Response("x", { headers: { "content-length": "3000000000" } })),
    "download-size",
  ],
])("%s is refused with its reason", async (_, answer, kind) => {
  answering(answer);
  await expect(get(address, {})).rejects.toMatchObject({ fault: { kind } });
});

test("a cancel is no fault of the site", async () => {
  const cancel = new AbortController();
  answering(() => {
    cancel.abort();
    return Promise.reject(new TypeError("Failed to fetch"));
  });
  await expect(get(address, { signal: cancel.signal })).rejects.toMatchObject({ name: "AbortError" });
});
