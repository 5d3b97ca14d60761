import { expect, test } from "vitest";
import { email } from "../../../src/redact/recognizers/email.ts";
import { emailObfuscated } from "../../../src/redact/recognizers/email-obfuscated.ts";
import { expectMarked, findIn } from "./marked.ts";

test.each([
  ["plain", "write to «ada.lovelace@example.com» please"],
  ["with a tag", "«kim+shop@example.org», «o'neil_2@mail.example.net»"],
  ["two in one message", "«a@example.com»;«b@example.org»"],
  ["with letters outside ASCII", "an «müller@bücher.example» oder «jörg.weiß+shop@straße.de»"],
  ["in another script", "пишите на «иван@почта.рф» сегодня"],
  ["at the end of a sentence", "it is «kim@example.com»."],
  ["glued to the next sentence", "it is «jane.roe@example.com».Please reply"],
  ["glued to a sentence that begins with a country code", "it is «jane.roe@example.com».My order is late"],
  ["with a capitalised host", "mail «Jane.Roe@Example.COM» now"],
  ["in angle brackets", "Sam Lee <«sam@example.org»> wrote"],
  ["behind mailto", "mailto:«kim@example.org»?subject=Refund"],
  ["percent-encoded", "login «user%40example.org» failed"],
  ["HTML-encoded", "login «user&#64;example.org» failed"],
  ["as the value of a field", "email=«kim@example.org»&x=1"],
  ["with a bounce address inside", "from «bounce+kim=example.org@list.example.com»"],
  ["glued to a word of a script without spaces", "邮箱«wang@example.cn»联系"],
  ["with a host in brackets", "kim? «kim@[192.0.2.1]»"],
  ["with a quoted local part", 'ask «"kim lee"@example.com» now'],
])("e-mail address, %s: %s", (_case, expected) => expectMarked(expected, email));

test.each([
  ["a time", "meet @ 5pm, or @noon"],
  ["a handle", "follow @acme on the web"],
  ["a version", "npm i kysely@0.29.9"],
  ["a host without a dot", "ssh root@server"],
  ["a lone at sign", "@ and user@ and @."],
])("%s is no e-mail address: %s", (_case, expected) => expectMarked(expected, email));

test.each([
  ["in words", "mail me at «john dot smith at gmail dot com» pls"],
  ["in square brackets", "my address is «j.doe [at] example [dot] co [dot] uk» ok"],
  ["in round brackets", "«kim(at)example(dot)org»"],
  ["with blanks around the at sign", "it is «kim @ example.org» thanks"],
  ["at a mail host with its dot", "it is «kim.lee at gmail.com», bye"],
  ["with other joiners in words", "use «kim underscore lee at example dot org»"],
  ["in German", "schreib an «kim punkt lee at example punkt de»"],
  ["in Spanish", "mi correo es «kim arroba example punto es»"],
])("obfuscated e-mail address, %s: %s", (_case, expected) => expectMarked(expected, emailObfuscated));

test.each([
  ["a place", "The meeting is at example.com headquarters, look at dot matrix printers"],
  ["grammar before a host", "you can reach us at gmail dot com"],
  ["a handle of a company", "follow us @example.com for news"],
  ["a sentence end", "look at it. Com ports are old"],
])("%s is no obfuscated e-mail address: %s", (_case, expected) => expectMarked(expected, emailObfuscated));

test("the walk from an at sign is bounded to both sides", () => {
  const found = findIn(`${"a".repeat(500)}@${"b".repeat(500)}.example.com`, email);
  expect(found).toEqual([]);
  const [address] = findIn(`${"a".repeat(500)}@example.com`, email);
  expect((address?.end ?? 0) - (address?.start ?? 0)).toBe(64 + "@example.com".length);
});
