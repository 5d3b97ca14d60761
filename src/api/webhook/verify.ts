import { createHmac, timingSafeEqual } from "node:crypto";

/** A `Headers` object, or Node's `request.headers`. Names are compared without regard to case. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export type WebhookRefusal =
  /** No signature or no timestamp, or one of them twice. Releases before 4.12 sign nothing. */
  | "missing_header"
  /** Not in the form that Chatwoot writes. */
  | "malformed_header"
  /** Too old or too far ahead: a replay, or clocks that differ. */
  | "stale_timestamp"
  | "wrong_signature";

export type WebhookVerdict =
  | {
      readonly ok: true;
      readonly signedAt: Date;
      /** Names this delivery; not signed, so good for logs and no ground for a decision. */
      readonly deliveryId: string | null;
    }
  | { readonly ok: false; readonly reason: WebhookRefusal };

export interface VerifyOptions {
  /** How far the timestamp may be from `now`, either way. Default 300 seconds. */
  readonly toleranceSeconds?: number;
}

/**
 * Says whether Chatwoot made this request: `X-Chatwoot-Signature` is HMAC-SHA256 over `<timestamp>.<body>`.
 *
 * `rawBody` must be the bytes as they came: parsed and written again, they are others. While a secret is being replaced,
 * hand in both. The body says nothing about the account unless the secret belongs to one account's webhook alone.
 *
 * Source: `lib/webhooks/trigger.rb`, `request_headers` (4.12.0 and later).
 * @throws {TypeError} if a secret is empty: then anyone could sign.
 */
export function verifyWebhook(
  headers: WebhookHeaders,
  rawBody: Uint8Array | string,
  secret: string | readonly string[],
  now: Date,
  { toleranceSeconds = 300 }: VerifyOptions = {},
): WebhookVerdict {
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0 || secrets.includes("")) throw new TypeError("the webhook secret is empty");

  const timestamp = headerOf(headers, "x-chatwoot-timestamp");
  const signature = headerOf(headers, "x-chatwoot-signature");
  if (timestamp === null || signature === null) return refused("missing_header");
  const hex = /^sha256=([0-9a-f]{64})$/.exec(signature)?.[1];
  if (hex === undefined || !/^[0-9]{1,12}$/.test(timestamp)) return refused("malformed_header");
  const signedAt = new Date(Number(timestamp) * 1_000);
  if (Math.abs(now.getTime() - signedAt.getTime()) > toleranceSeconds * 1_000) return refused("stale_timestamp");

  const given = Buffer.from(hex, "hex");
  const matches = secrets.map((one) => timingSafeEqual(given, digest(one, timestamp, rawBody)));
  if (!matches.includes(true)) return refused("wrong_signature");
  return { ok: true, signedAt, deliveryId: headerOf(headers, "x-chatwoot-delivery") };
}

const refused = (reason: WebhookRefusal): WebhookVerdict => ({ ok: false, reason });

const digest = (secret: string, timestamp: string, rawBody: Uint8Array | string): Buffer =>
  createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest();

function headerOf(headers: WebhookHeaders, name: string): string | null {
  if (isHeaders(headers)) return headers.get(name);
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
  return values.length === 1 ? (values[0] ?? null) : null;
}

const isHeaders = (headers: WebhookHeaders): headers is { get(name: string): string | null } =>
  typeof headers["get"] === "function";
