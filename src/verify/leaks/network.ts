import { isIP } from "node:net";
import { type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

const DOTTED_QUAD = /(?<![\p{L}\p{N}_.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}_]|\.\d)/gu;
/** `firmware 1.2.3.4`: four short numbers after a word for software are a version. */
const VERSION_BEFORE =
  /(?:\bv|\b(?:ver|version|firmware|fw|release|build|update|upgrade|patch|rev|sdk|driver)\b[^\n"]{0,16})$/i;
const COLON_RUN = /(?<![\p{L}\p{N}_:.])[0-9a-f:]{6,45}(?![\p{L}\p{N}_:])/giu;
const HARDWARE_TRACES = {
  mark: Mark.pairs,
  traces: [/[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-]/i],
};
const HARDWARE = /(?<![\p{L}\p{N}:-])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![\p{L}\p{N}]|[:-][0-9a-f])/iu;

/** IPv4 and IPv6 addresses, of any network. */
export const ipAddress: LeakRule = ipRule(() => false);

/** RFC 5737 and RFC 3849: networks for documentation. */
const DOCUMENTATION = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:0?db8:/i;

/** The same where addresses are invented. */
export const realIpAddress: LeakRule = ipRule((address) => DOCUMENTATION.test(address));

function ipRule(isInvented: (address: string) => boolean): LeakRule {
  return leakRule(
    "ip-address",
    {
      mark: Mark.quad | Mark.colons,
      traces: [/\d\.\d{1,3}\.\d{1,3}\.\d/, /:[0-9a-f]{0,4}:[0-9a-f]{0,4}:/i],
    },
    (text) => hasV4(text, isInvented) || hasV6(text, isInvented),
  );
}

function hasV4(text: string, isInvented: (address: string) => boolean): boolean {
  for (const { 0: quad, index } of text.matchAll(DOTTED_QUAD)) {
    if (
      isIP(quad) === 4 &&
      !isInvented(quad) &&
      !(/^\d\d?(?:\.\d\d?){3}$/.test(quad) && VERSION_BEFORE.test(text.slice(Math.max(0, index - 32), index)))
    ) {
      return true;
    }
  }
  return false;
}

/** With at least four groups: `a::b` and `10:30:00` are something else. */
function hasV6(text: string, isInvented: (address: string) => boolean): boolean {
  return Array.from(text.matchAll(COLON_RUN)).some(
    ([run]) =>
      /\d/.test(run) &&
      run.split(":").filter((group) => group !== "").length >= 4 &&
      isIP(run) === 6 &&
      !isInvented(run),
  );
}

/** Hardware addresses (EUI-48). Longer rows of pairs are fingerprints of keys. */
export const macAddress: LeakRule = leakRule("mac-address", HARDWARE_TRACES, (text) => HARDWARE.test(text));

/** RFC 9542: `00-00-5E-00-53-xx` is for documentation. */
const REAL_HARDWARE = new RegExp(
  HARDWARE.source.replace("[0-9a-f]{2}([:-])", "(?!00[:-]00[:-]5e[:-]00[:-]53)$&"),
  "iu",
);

/** The same where addresses are invented. */
export const realMacAddress: LeakRule = leakRule("mac-address", HARDWARE_TRACES, (text) => REAL_HARDWARE.test(text));
