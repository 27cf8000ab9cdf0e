/**
 * The sites that files may be fetched from, for `--env origins=https://a.example,https://b.example`.
 *
 * @returns  their origins; none where the build does not name any
 */
function allowedOrigins(given = "") {
  const named = String(given).split(",").filter(Boolean);
  return [...new Set(named.map(originOf))];
}

function originOf(text) {
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    throw new Error(`origins must be addresses such as https://data.example and one is "${text}"`);
  }
  if (url.protocol !== "https:")
    throw new Error(`Files are fetched over https only: one origin is "${text}"`);
  if (url.pathname !== "/" || url.search || url.hash || url.username)
    throw new Error(`An origin has no path, ?, # or user, and one is "${text}"`);
  return url.origin;
}

module.exports = { allowedOrigins };
