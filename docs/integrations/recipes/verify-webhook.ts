import { createHmac, timingSafeEqual } from "node:crypto";

type Verdict = "ok" | "missing_header" | "malformed_header" | "stale_timestamp" | "wrong_signature";

/** `headers` with names in lower case, as Node gives them; `rawBody` as it came, before any JSON parser. */
export function verifyWebhook(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  rawBody: Uint8Array,
  secret: string,
  nowSeconds: number,
  toleranceSeconds = 300,
): Verdict {
  if (secret === "") throw new TypeError("the webhook secret is empty"); // then anyone could sign
  const timestamp = headers["x-chatwoot-timestamp"];
  const signature = headers["x-chatwoot-signature"];
  if (typeof timestamp !== "string" || typeof signature !== "string") return "missing_header";
  if (!/^[0-9]{1,12}$/.test(timestamp) || !/^sha256=[0-9a-f]{64}$/.test(signature)) return "malformed_header";
  if (Math.abs(nowSeconds - Number(timestamp)) > toleranceSeconds) return "stale_timestamp";
  const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest();
  return timingSafeEqual(expected, Buffer.from(signature.slice(7), "hex")) ? "ok" : "wrong_signature";
}
