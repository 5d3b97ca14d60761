import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText } from "../../src/thread/text.ts";

describe("text is cleaned", () => {
  test.each([
    ["line ends of Windows and old Macs become line feeds", "a\r\nb\rc", "a\nb\nc"],
    ["Unicode line and paragraph separators become line feeds", "a\u2028b\u2029c\u0085d", "a\nb\nc\nd"],
    ["white space at the end of lines goes", "a  \t\nb \u00a0\nc", "a\nb\nc"],
    ["blank lines collapse to one, also when they hold spaces", "a\n \n\n\t\n\nb", "a\n\nb"],
    ["blank lines around the text go", "\n\n  a\n\n", "a"],
    ["NUL and control characters go", "a\u0000b\u0007c\u001bd", "abcd"],
    ["invisible marks that could hide a number go", "\u202a+1\u200b202\u00ad555\u202c\ufeff", "+1202555"],
    ["tag characters that carry hidden text go", "flag\u{e0067}\u{e0062}", "flag"],
    ["lone surrogates become the replacement character", "a\ud83db", "a\ufffdb"],
    ["decomposed letters are composed", "Zu\u0308rich", "Z\u00fcrich"],
    ["joiners that Persian and emoji need stay", "می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"],
    ["tabs and indentation within the text stay", "a\n\tb\n  c", "a\n\tb\n  c"],
  ])("%s", (_title, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test("letters and punctuation that pass unread are none that would change, alone or beside each other", () => {
    const passing = /[\x21-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac]/;
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((unit) =>
      passing.test(unit),
    );
    const text = all.join("");
    expect(text.normalize("NFC")).toBe(text);
    expect(text).not.toMatch(/[\p{M}\p{Cc}\p{Cf}\p{Cs}]/u);
    for (const unit of all) expect(`e${unit}`.normalize("NFC")).toBe(`e${unit}`);
    expect(cleanText(text)).toBe(text);
  });

  test("cleaning is idempotent and leaves well-formed NFC text without three newlines in a row", () => {
    const ugly = fc.string({
      unit: fc.constantFrom("a", "\n", "\r", " ", "\t", "\u0000", "\ud83d", "\u0308", "u", "\u200b"),
    });
    fc.assert(
      fc.property(ugly, (raw) => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).not.toContain("\n\n\n");
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("a line is one line", () => {
    expect(cleanLine(" Charged\r\n twice \t today ")).toBe("Charged twice today");
  });
});
