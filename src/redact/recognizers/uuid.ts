import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

/** The same that the scan counts as dashes. */
const DASH = "[-\\u2010-\\u2015\\u2212]";
/** RFC 9562, of any version and variant; bounded, and without conditions on what stands around it. */
const form = new RegExp(["[0-9a-f]{8}", "[0-9a-f]{4}", "[0-9a-f]{4}", "[0-9a-f]{4}", "[0-9a-f]{12}"].join(DASH), "giu");

/**
 * Universally unique ids. A conversation's own id is one, and whoever has it can answer its survey; whose a pasted one is
 * cannot be told.
 */
export const uuid: Recognizer = {
  name: "uuid",
  kinds: ["ID"],
  gate: gate({ all: Signal.fourDashes }),
  find(text, _scan, _context, out) {
    for (const { 0: id, index } of matchesOf(form, text)) out.push(finding("ID", index, index + id.length, "uuid", 1));
  },
};
