import { type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

const LOCAL_END = /[\p{L}\p{N}_%+*/=?^`{|}~'-]/u;
const DOMAIN = /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,8}/uy;
/** `logo@2x.png`: a picture for dense screens, in every web project. */
const RETINA_FILE = /^[1-4]x\.(?:png|jpe?g|gif|webp|svg|avif)$/i;
const TOP_LEVEL = /\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

/** E-mail addresses, also with the `@` percent-encoded, as in links. */
export const email: LeakRule = emailRule(() => false);

/**
 * The same where addresses are invented: top level `.example` is reserved for ever (RFC 2606). Letters of another script
 * behind it are text.
 */
export const realEmail: LeakRule = emailRule((domain) => /^[a-z0-9.-]{1,253}\.example(?![a-z0-9.-])/i.test(domain));

function emailRule(isInvented: (domain: string) => boolean): LeakRule {
  const found = (text: string): boolean => hasAddress(text, "@", isInvented) || hasAddress(text, "%40", isInvented);
  return leakRule("email", { mark: Mark.at, traces: [/(?:@|%40)[^"@\s]{1,64}\./] }, found);
}

function hasAddress(text: string, at: string, isInvented: (domain: string) => boolean): boolean {
  for (let index = text.indexOf(at); index !== -1; index = text.indexOf(at, index + 1)) {
    if (index === 0 || !LOCAL_END.test(text.charAt(index - 1))) continue;
    DOMAIN.lastIndex = index + at.length;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined || !TOP_LEVEL.test(domain) || RETINA_FILE.test(domain)) continue;
    if (!isInvented(domain)) return true;
  }
  return false;
}
