/** Where `npm run excel` serves the site. */
const localAddress = "https://localhost:3443";

/** Office.js comes from Microsoft, never from this site: tenants of 21Vianet reach another address than the world's. */
const officeScripts = {
  world: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * The address below which the site will lie, without a slash at its end.
 *
 * @param base  as given with `--env base=…`; the local address where it was not
 */
function siteAddress(base = localAddress) {
  let url;
  try {
    url = new URL(base);
  } catch {
    throw new Error(`base must be an address such as https://example.org/alu/ and is "${base}"`);
  }
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only: base is "${base}"`);
  if (url.search || url.hash || url.username || url.password)
    throw new Error(`base must be an address without ?, # or a user and is "${base}"`);
  return url.href.replace(/\/+$/, "");
}

/** The address of Office.js for `--env office=…`. */
function officeScript(office = "world") {
  const found = officeScripts[String(office).toLowerCase()];
  if (!found)
    throw new Error(`office must be one of ${Object.keys(officeScripts).join(", ")} and is "${office}"`);
  return found;
}

/** What the pane's page may load, and from where; `origins` are the sites that files may be fetched from. */
function contentPolicy(office, origins = []) {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(office).origin}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(" "),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The manifest for a site at this address. */
function manifestFor(manifest, address) {
  return manifest
    .replaceAll(`<AppDomain>${localAddress}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(localAddress, address);
}

module.exports = { contentPolicy, localAddress, manifestFor, officeScript, siteAddress };
