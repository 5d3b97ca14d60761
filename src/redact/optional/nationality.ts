import { fold } from "../fold.ts";
import type { Recognizer } from "../recognizer.ts";
import { nationalities } from "./nationalities.ts";
import { findingOf, hashes } from "./tokens.ts";

/** Singular, and the plurals that English makes of them. */
const forms = hashes(nationalities.flatMap((word) => [word, `${fold(word)}s`]).join(" "));

/** Nationality, religion, political group. Off unless asked for. */
export const optionalNationality: Recognizer = {
  name: "optional-nationality",
  kinds: ["NATIONALITY"],
  find(_text, scan, _context, out) {
    for (let token = 0; token < scan.tokenCount; token++) {
      if (!forms.has(scan.hash[token] ?? 0)) continue;
      out.push(findingOf(scan, token, token + 1, { kind: "NATIONALITY", rule: "optional-nationality", score: 0.3 }));
    }
  },
};
