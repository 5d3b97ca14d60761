import { isIP } from "node:net";
import type { LeakRule } from "./leak-rule.ts";

const DOTTED_QUAD = /(?<![\p{L}\p{N}_.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}_]|\.\d)/gu;
/** `firmware 1.2.3.4`: four short numbers after a word for software are a version. */
const VERSION_BEFORE =
  /(?:\bv|\b(?:ver|version|firmware|fw|release|build|update|upgrade|patch|rev|sdk|driver)\b[^\n"]{0,16})$/i;
const COLON_RUN = /(?<![\p{L}\p{N}_:.])[0-9a-f:]{6,45}(?![\p{L}\p{N}_:])/giu;
const HARDWARE = /(?<![\p{L}\p{N}:-])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![\p{L}\p{N}]|[:-][0-9a-f])/iu;

/** IPv4 and IPv6 addresses, of any network. */
export const ipAddress: LeakRule = {
  name: "ip-address",
  suspects: (line) => /\d\.\d{1,3}\.\d{1,3}\.\d/.test(line) || /:[0-9a-f]{0,4}:[0-9a-f]{0,4}:/i.test(line),
  found: (text) => hasV4(text) || hasV6(text),
};

function hasV4(text: string): boolean {
  for (const { 0: quad, index } of text.matchAll(DOTTED_QUAD)) {
    if (
      isIP(quad) === 4 &&
      !(/^\d\d?(?:\.\d\d?){3}$/.test(quad) && VERSION_BEFORE.test(text.slice(Math.max(0, index - 32), index)))
    ) {
      return true;
    }
  }
  return false;
}

/** With at least four groups: `a::b` and `10:30:00` are something else. */
function hasV6(text: string): boolean {
  return Array.from(text.matchAll(COLON_RUN)).some(
    ([run]) => /\d/.test(run) && run.split(":").filter((group) => group !== "").length >= 4 && isIP(run) === 6,
  );
}

/** Hardware addresses (EUI-48). Longer rows of pairs are fingerprints of keys. */
export const macAddress: LeakRule = {
  name: "mac-address",
  suspects: (line) => HARDWARE.test(line),
  found: (text) => HARDWARE.test(text),
};
