import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogue } from "#functions/catalogue";
import { manifestFor, siteAddress } from "../build/excel-address";
import { version } from "../package.json";
import { all, at, parseXml, type Element } from "./office/xml";

const root = resolve(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = parseXml(source);
const everything = all(manifest);
const overrides = at(manifest, "VersionOverrides");
const resources = at(overrides, "Resources");
const names = ({ children }: Element) => children.map(({ name }) => name);
const named = (name: string) => everything.filter((element) => element.name === name);
const resourceOf = (id: string) => all(resources).find(({ attributes }) => attributes.id === id);
const strings = [...named("String"), ...named("DisplayName"), ...named("Description")].filter(
  ({ attributes }) => attributes.DefaultValue !== undefined,
);

test("its elements stand in the order of Microsoft's schema", () => {
  expect(names(manifest)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(names(overrides)).toEqual(["Hosts", "Resources"]);
  expect(names(at(overrides, "Hosts", "Host"))).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(names(at(overrides, "Hosts", "Host", "DesktopFormFactor"))).toEqual([
    "GetStarted",
    "FunctionFile",
    "ExtensionPoint",
  ]);
  expect(names(at(overrides, "Hosts", "Host", "AllFormFactors", "ExtensionPoint"))).toEqual([
    "Script",
    "Page",
    "Metadata",
    "Namespace",
  ]);
  expect(names(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
});

test("its namespaces are those of an add-in with commands", () => {
  expect(manifest.namespace).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
  expect(manifest.attributes.type).toBe("TaskPaneApp");
  expect(overrides.namespace).toBe("http://schemas.microsoft.com/office/taskpaneappversionoverrides");
  expect(overrides.attributes.type).toBe("VersionOverridesV1_0");
});

test("it has an id of its own, and a version that rises with ALU's", () => {
  expect(at(manifest, "Id").text).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(at(manifest, "Version").text).toBe(`1.${version}`);
  expect(at(manifest, "DefaultLocale").text).toBe("en-US");
  expect(at(manifest, "Permissions").text).toBe("ReadWriteDocument");
});

test("it asks for a shared runtime and for error sentences, and for no more", () => {
  const sets = named("Set").map(({ attributes: { Name, MinVersion } }) => `${Name} ${MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2"]);
  expect(named("Runtime").map(({ attributes }) => attributes.lifetime)).toEqual(["long"]);
});

test("runtime, page and commands are one page", () => {
  const host = at(overrides, "Hosts", "Host");
  const resids = [
    at(host, "Runtimes", "Runtime"),
    at(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"),
    at(host, "DesktopFormFactor", "FunctionFile"),
    at(named("Action")[0], "SourceLocation"),
  ].map(({ attributes }) => attributes.resid);
  expect(new Set(resids).size).toBe(1);
  expect(resourceOf(resids[0])!.attributes.DefaultValue).toMatch(/\/taskpane\.html$/);
});

test("the pane opens with a document that carries it", () => {
  expect(named("Action").map(({ attributes }) => attributes.type)).toEqual(["ShowTaskpane"]);
  expect(named("TaskpaneId").map(({ text }) => text)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
});

test("every resource is used and every use has its resource", () => {
  const used = everything.map(({ attributes }) => attributes.resid).filter((id) => id !== undefined);
  const held = all(resources)
    .map(({ attributes }) => attributes.id)
    .filter((id) => id !== undefined);
  expect([...new Set(used)].sort()).toEqual([...held].sort());
  expect(new Set(held).size).toBe(held.length);
  for (const id of held) expect(id.length).toBeLessThanOrEqual(32);
});

test("texts keep within the limits", () => {
  const texts = (name: string) =>
    all(at(resources, name)).flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]);
  for (const text of texts("ShortStrings")) expect(text?.length ?? 0).toBeLessThanOrEqual(125);
  for (const text of texts("LongStrings")) expect(text?.length ?? 0).toBeLessThanOrEqual(250);
  for (const { attributes, children } of [at(manifest, "DisplayName"), at(manifest, "Description")])
    for (const text of [attributes.DefaultValue, children[0].attributes.Value])
      expect(text.length).toBeLessThanOrEqual(
        attributes === at(manifest, "DisplayName").attributes ? 125 : 250,
      );
});

test("every text a reader sees is told in Chinese as well, under the full tag", () => {
  const shown = strings.filter(({ attributes }) => attributes.id !== "Functions.Namespace");
  expect(shown.length).toBeGreaterThan(5);
  for (const { children } of shown) {
    expect(children.map(({ attributes }) => attributes.Locale)).toEqual(["zh-CN"]);
    expect(children[0].attributes.Value).toMatch(/\p{Script=Han}/u);
  }
  const told = ["Metadata.Url", "Help.Url"].map((id) => resourceOf(id)!.children[0].attributes);
  expect(told.map(({ Locale }) => Locale)).toEqual(["zh-CN", "zh-CN"]);
  expect(told[0].Value).toMatch(/\/functions-zh-CN\.json$/);
  expect(at(manifest, "SupportUrl").children[0].attributes.Value).toMatch(/\/help\/zh-CN\/index\.html$/);
});

const addresses = (element: Element) =>
  all(element)
    .flatMap(({ name, attributes: { DefaultValue, Value }, text }) => [
      DefaultValue,
      Value,
      ...(name === "AppDomain" ? [text] : []),
    ])
    .filter((value) => /^\w+:\/\//.test(value ?? ""));

test("every address is https on one origin", () => {
  expect(addresses(manifest).length).toBeGreaterThan(15);
  for (const address of addresses(manifest)) expect(new URL(address).origin).toBe("https://localhost:3443");
});

test("a build for another address moves every one of them, below its folder", () => {
  const moved = parseXml(manifestFor(source, siteAddress("https://example.org/alu/")));
  const [domain, ...others] = [
    all(moved).find(({ name }) => name === "AppDomain")!.text,
    ...addresses(moved).filter((address) => address !== "https://example.org"),
  ];
  expect(domain).toBe("https://example.org");
  expect(others).toHaveLength(addresses(manifest).length - 1);
  for (const address of others) expect(address).toMatch(/^https:\/\/example\.org\/alu\/\w/);
});

test.each(["http://example.org", "example.org", "https://example.org/?a=1", "https://me:secret@example.org"])(
  "a build for %s is refused",
  (base) => expect(() => siteAddress(base)).toThrow(/base/),
);

test("the functions are called ALU., and their names are the catalogue's", () => {
  expect(resourceOf("Functions.Namespace")!.attributes.DefaultValue).toBe("ALU");
  const { functions } = JSON.parse(readFileSync(join(root, "dist/functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  expect(functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
});

/** Width and height out of the head of a PNG. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("the icon of %d pixels has that size", (size) =>
  expect(pngSize(join(root, `assets/icon-${size}.png`))).toEqual([size, size]),
);

test("every icon that is named is there, in the size that is said", () => {
  const file = (address: string) => join(root, new URL(address).pathname);
  expect(pngSize(file(at(manifest, "IconUrl").attributes.DefaultValue))).toEqual([32, 32]);
  expect(pngSize(file(at(manifest, "HighResolutionIconUrl").attributes.DefaultValue))).toEqual([64, 64]);
  const uses = named("Image").filter(({ attributes }) => attributes.size !== undefined);
  expect(new Set(uses.map(({ attributes }) => attributes.size))).toEqual(
    new Set(["16", "20", "24", "32", "40", "48", "64", "80"]),
  );
  for (const { attributes } of uses) {
    const size = Number(attributes.size);
    expect(pngSize(file(resourceOf(attributes.resid)!.attributes.DefaultValue))).toEqual([size, size]);
  }
});
