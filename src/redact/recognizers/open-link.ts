import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

/**
 * Paths of Chatwoot that open a file or a survey to anybody, for ever: `config/routes.rb` (`slack_uploads`,
 * `survey/responses`) and Rails' ActiveStorage. Also without a host, and percent-encoded as part of another link.
 */
const route = /(?:rails(?:\/|%2f)active_storage|(?:\/|%2f)slack_uploads|survey(?:\/|%2f)responses)/giu;
const LINK_MAX = 4_096;
const stop = /[\s<>"'`{}|\\^\ufffc]/u;
const trailing = /[.,;:!?)\]*_~]{1,8}$/u;

/** The whole run of characters around such a path, up to white space or a quotation mark. */
export const openLink: Recognizer = {
  name: "open-link",
  kinds: ["SECRET"],
  gate: gate({ any: Signal.slash | Signal.percent }),
  find(text, scan, _context, out) {
    if (scan.slashes === 0 && scan.percents === 0) return;
    let behind = 0;
    for (const { 0: path, index } of matchesOf(route, text)) {
      if (index < behind) continue;
      let start = index;
      while (start > behind && index - start < LINK_MAX && !stop.test(text.charAt(start - 1))) start--;
      while (start < index && /[([*_~]/.test(text.charAt(start))) start++;
      behind = index + path.length;
      while (behind < text.length && behind - index < LINK_MAX && !stop.test(text.charAt(behind))) behind++;
      const link = text.slice(start, behind);
      const end = Math.max(behind - (trailing.exec(link)?.[0].length ?? 0), index + path.length);
      out.push(finding("SECRET", start, end, "open-link", 1));
    }
  },
};
