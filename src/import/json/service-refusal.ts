import { isObject } from "./checked";

const names = ["message", "msg", "error_description", "error", "errors", "detail", "errmsg", "error_message"];

/**
 * What a service says in place of figures, such as {"code":401,"msg":"token expired"}.
 *
 * @returns  null where the document says nothing
 * @example  refusal({ code: 401, msg: "token expired" })  // "token expired"
 */
export function refusal(document: unknown): string | null {
  if (!isObject(document)) return null;
  for (const name of names) {
    const said = Object.hasOwn(document, name) ? text(document[name]) : null;
    if (said !== null) return said.slice(0, 200);
  }
  return null;
}

function text(said: unknown): string | null {
  if (typeof said === "string") return said.trim() || null;
  if (Array.isArray(said)) return said.length > 0 ? text(said[0]) : null;
  return isObject(said) ? (refusal(said) ?? null) : null;
}
