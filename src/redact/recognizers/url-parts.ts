import type { FindingKind } from "../../model/finding.ts";
import { isOpaque } from "./opaque.ts";
import { namesPeople, publicHost } from "./public-hosts.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Parts of an address as ranges of the text; empty ranges where a part is missing. */
export interface UrlParts {
  readonly text: string;
  readonly whole: Range;
  readonly scheme: string;
  readonly userInfo: Range;
  readonly host: string;
  /** Behind the host and port: `/path`. */
  readonly path: Range;
  /** Behind `?`. */
  readonly query: Range;
  /** Behind `#`. */
  readonly fragment: Range;
}

/** RFC 3986 by hand: `URL` would reject or rewrite what people paste, and lose the offsets. */
export function splitUrl(text: string, whole: Range): UrlParts {
  const { start, end } = whole;
  const written = text.slice(start, end);
  const schemeEnd = written.indexOf("://");
  const authority = schemeEnd < 0 ? 0 : schemeEnd + 3;
  const rest = written.slice(authority);
  const authorityLength = lengthUpTo(rest, /[/?#]/);
  const at = rest.slice(0, authorityLength).lastIndexOf("@");
  const host = rest.slice(at + 1, authorityLength).replace(/:\d*$/, "");
  const pathStart = authority + authorityLength;
  const hash = indexOr(written, "#", pathStart);
  const question = Math.min(indexOr(written, "?", pathStart), hash);
  const range = (from: number, to: number): Range => ({ start: start + from, end: start + Math.max(from, to) });
  return {
    text,
    whole,
    scheme: schemeEnd < 0 ? "" : written.slice(0, schemeEnd).toLowerCase(),
    userInfo: range(authority, authority + Math.max(0, at)),
    host: host.toLowerCase(),
    path: range(pathStart, question),
    query: range(Math.min(question + 1, hash), hash),
    fragment: range(Math.min(hash + 1, written.length), written.length),
  };
}

const lengthUpTo = (text: string, stop: RegExp): number => {
  const found = text.search(stop);
  return found < 0 ? text.length : found;
};
const indexOr = (text: string, wanted: string, from: number): number => {
  const found = text.indexOf(wanted, from);
  return found < 0 ? text.length : found;
};

interface PartFinding extends Range {
  readonly kind: FindingKind;
}

/**
 * What of an address must go. A public host keeps scheme, host and readable path segments; user information, query
 * values, the fragment and segments that look like ids go. On hosts whose paths are people (profiles) the path goes too.
 */
export function urlFindings(parts: UrlParts): PartFinding[] {
  const { userInfo, fragment, path } = parts;
  const isWeb = parts.scheme === "" || parts.scheme === "http" || parts.scheme === "https";
  if (!isWeb || !publicHost(parts.host)) {
    const secret = userInfo.end > userInfo.start || carriesSecret(parts);
    return [{ ...parts.whole, kind: secret ? "SECRET" : "URL" }];
  }
  const found: PartFinding[] = [];
  if (userInfo.end > userInfo.start) found.push({ ...userInfo, kind: "SECRET" });
  if (namesPeople(parts.host)) {
    if (path.end > path.start + 1) found.push({ start: path.start + 1, end: path.end, kind: "URL" });
  } else found.push(...opaqueSegments(parts));
  found.push(...queryValues(parts));
  if (fragment.end > fragment.start) found.push({ ...fragment, kind: "URL" });
  return found;
}

const secretName =
  /(?:^|[&;?])[^=&;]{0,24}(?:token|key|secret|sig|signature|password|passwd|pwd|auth|code|otp|session|sid|jwt)[^=&;]{0,24}=/i;
const signedPath = /\/(?:active_storage|reset|verify|confirm|invite|unsubscribe|magic|survey)\b/i;

const carriesSecret = ({ text, query, path }: UrlParts): boolean =>
  secretName.test(text.slice(query.start, query.end)) || signedPath.test(text.slice(path.start, path.end));

function opaqueSegments({ text, path }: UrlParts): PartFinding[] {
  const found: PartFinding[] = [];
  for (let start = path.start + 1; start < path.end; ) {
    const slash = text.indexOf("/", start);
    const end = slash < 0 || slash > path.end ? path.end : slash;
    if (isOpaque(text.slice(start, end))) found.push({ start, end, kind: "URL" });
    start = end + 1;
  }
  return found;
}

function queryValues({ text, query }: UrlParts): PartFinding[] {
  const found: PartFinding[] = [];
  let start = query.start;
  for (const pair of text.slice(query.start, query.end).split(/[&;]/)) {
    const value = start + pair.indexOf("=") + 1;
    const end = start + pair.length;
    const secret = secretName.test(`&${text.slice(start, value)}`);
    if (end > value) found.push({ start: value, end, kind: secret ? "SECRET" : "URL" });
    start = end + 1;
  }
  return found;
}
