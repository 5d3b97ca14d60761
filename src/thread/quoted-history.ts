import { attributionVerbs, forwardWords, headerNames, originalWords, senderHeaderNames } from "./mail-words.ts";

/**
 * What the writer of a mail wrote: without quoted lines, without the older mails below, without the lines that mail
 * programs add. Answers between the quotes stay. Expects the output of `cleanText`.
 */
export function withoutHistory(text: string): string {
  const lines = text.split("\n");
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isQuoted(line)) continue;
    if (startsHistory(lines, at)) break;
    const attribution = attributionLength(lines, at);
    if (attribution > 0) {
      // With the quote marked by `>`, answers may follow it; without marks everything below is history.
      if (!isQuoted(nextLine(lines, at + attribution))) break;
      at += attribution - 1;
      continue;
    }
    if (isSignatureDelimiter(line) && kept.some((before) => before !== "")) break;
    if (!isDeviceNote(line)) kept.push(line);
  }
  return kept.join("\n").trim();
}

/** The body of a mail that is nothing but a forwarded one, without the header that names its people; else empty. */
export function forwardedBody(text: string): string {
  const lines = text.split("\n");
  let at = lines.findIndex((line) => line !== "");
  if (at < 0 || isQuoted(lines[at] ?? "") || !startsHistory(lines, at)) return "";
  if (isSeparator(lines[at] ?? "")) at++;
  while (at < lines.length && (lines[at] === "" || header.test(lines[at] ?? ""))) at++;
  return withoutHistory(lines.slice(at).join("\n"));
}

function isQuoted(line: string): boolean {
  return line.charCodeAt(0) === 62 || line.trimStart().startsWith(">");
}

function nextLine(lines: readonly string[], from: number): string {
  for (let at = from; at < lines.length; at++) if (lines[at] !== "") return lines[at] ?? "";
  return "";
}

function startsHistory(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return isSeparator(line) ? !isRule(line) || isHeaderBlock(lines, at + 1) : isHeaderBlock(lines, at);
}

const rule = /^_{8,}$/;
function isRule(line: string): boolean {
  return rule.test(line);
}

const separator = new RegExp(
  `^[-_=*\\s]{0,40}(?:${[...originalWords, ...forwardWords].join("|")})\\s?:?[-_=*\\s]{0,40}$`,
  "iu",
);
function isSeparator(line: string): boolean {
  return line.length < 120 && (isRule(line) || separator.test(line));
}

const sender = new RegExp(`^\\*?(?:${senderHeaderNames.join("|")})\\*?\\s?[:：]\\*?\\s?\\S`, "iu");
const header = new RegExp(`^\\*?(?:${[...senderHeaderNames, ...headerNames].join("|")})\\*?\\s?[:：]`, "iu");

/** `From: ...` with at least two more header lines right below it (Outlook, Apple Mail, Gmail's forwards). */
function isHeaderBlock(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < lines.length && at < from + 2 && lines[at] === "") at++;
  if (!sender.test(lines[at] ?? "")) return false;
  let headers = 0;
  for (let next = at + 1; next < lines.length && next <= at + 7; next++) if (header.test(lines[next] ?? "")) headers++;
  return headers >= 2;
}

const maxAttributionLines = 3;
const maxAttributionChars = 400;
/** A word of its own where the script has such: `schrieb`, not `gutgeschrieben`. */
const verb = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${attributionVerbs.join("|")})`, "iu");
const yearOrTime = /(?:19|20)\d\d|\d{1,2}[:.h]\d\d/;

/** Lines of `On Mon, 3 Mar 2025 at 10:00, Jane <jane@example.com> wrote:`, in many languages and wrapped; 0 if none. */
function attributionLength(lines: readonly string[], at: number): number {
  let joined = "";
  for (let count = 1; count <= maxAttributionLines; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line === "") return 0;
    joined = count === 1 ? line : `${joined} ${line}`;
    if (joined.length > maxAttributionChars) return 0;
    if (count === 1 && !/[\d@<]/.test(joined)) return 0;
    if (/[:：]$/.test(line)) return isAttribution(joined) ? count : 0;
  }
  return 0;
}

function isAttribution(text: string): boolean {
  return yearOrTime.test(text) && (verb.test(text) || /<[^<>\s]+@[^<>\s]+>/.test(text));
}

function isSignatureDelimiter(line: string): boolean {
  return line === "--" || line === "\\--";
}

const deviceNote =
  /^(?:sent from (?:my |outlook|mail for|yahoo|proton)|get outlook for|von meinem \S+ gesendet|gesendet von|envoyé (?:de|depuis) mon|enviado desde mi|enviado do meu|inviato da(?:l mio)? i|verstuurd vanaf mijn|skickat från min|sendt fra min|wysłane z i|отправлено с i|отправлено из|iphone'umdan gönderildi|iphoneから送信|从我的 ?iphone|發自我的 iphone)/iu;
function isDeviceNote(line: string): boolean {
  return line.length < 80 && deviceNote.test(line);
}
