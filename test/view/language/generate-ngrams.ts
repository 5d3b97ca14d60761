/** `npm run generate:ngrams`: writes `src/view/language/ngrams.ts` from the smallest table of the package `eld`. */
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

/** The package keeps these for itself: they are read as the files that they are. */
const inEld = async (path: string): Promise<Record<string, unknown>> =>
  await import(join(dirname(fileURLToPath(import.meta.resolve("eld/extrasmall"))), "..", path));

const latin1 = (text: string): Buffer => {
  if (/[^\0-\xff]/u.test(text)) throw new Error("eld writes a byte as something else than a character of Latin-1");
  return Buffer.from(text, "latin1");
};

/** As `src/view/language/table.ts` reads them. */
export async function ngramsOfEld(): Promise<{ readonly languages: string; readonly bytes: Buffer }> {
  const { ngramsData } = (await inEld("ngrams/extrasmall.js")) as {
    ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
  };
  const { dictionary } = (await inEld("dictionary.js")) as { dictionary: readonly string[] };
  const parts: Buffer[] = [latin1(dictionary.slice(0x80).join("").padEnd(0x80, " "))];
  for (const [key, scores] of Object.entries(ngramsData.ngrams).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = latin1(key);
    const pairs = Object.entries(scores).flatMap(([language, score]) => [Number(language), score]);
    if (bytes.length > 6 || pairs.some((number) => number > 0xff))
      throw new Error("eld's table has outgrown its bytes");
    parts.push(Buffer.from([bytes.length]), bytes, Buffer.from([pairs.length / 2, ...pairs]));
  }
  return { languages: Object.values(ngramsData.languages).join(" "), bytes: Buffer.concat(parts) };
}

async function write(): Promise<void> {
  const { languages, bytes } = await ngramsOfEld();
  const table = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 22 } });
  const source = `// Written by \`npm run generate:ngrams\`. Not to be edited.
/**
 * The n-grams of ELD (Efficient Language Detector) 2.1, table XS60. Copyright 2023 Nito T.M., Apache License 2.0 (docs/licenses/eld.txt),
 * https://github.com/nitotm/efficient-language-detector-js. Written as bytes here; what they say was not changed.
 */
export const languages = "${languages}".split(" ");

/** Brotli, Base64. */
export const ngrams =
  "${table.toString("base64")}";
`;
  await writeFile(join(import.meta.dirname, "../../../src/view/language/ngrams.ts"), source);
}

if (process.argv[1] === import.meta.filename) await write();
