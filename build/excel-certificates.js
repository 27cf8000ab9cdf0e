const { X509Certificate } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCertificates } = require("office-addin-dev-certs");

/** Kept out of git: each computer makes its own, and its key goes nowhere. */
const folder = path.resolve(__dirname, "../.certificates");
const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
  path.join(folder, name),
);

const days = 365;
const oneDay = 24 * 60 * 60 * 1000;

/** The certificate of localhost and its key, made where they are missing or about to end. Nothing is installed. */
async function certificates() {
  if (!isGood()) await generateCertificates(authority, certificate, key, days);
  return { cert: readFileSync(certificate), key: readFileSync(key) };
}

function isGood() {
  if (![authority, certificate, key].every((file) => existsSync(file))) return false;
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + oneDay;
}

module.exports = { authority, certificates };
