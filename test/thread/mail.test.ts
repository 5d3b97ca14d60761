import { describe, expect, test } from "vitest";
import { encodedTwice, message, textOf } from "./support/rows.ts";

const mail = (content: string | null, processed: string | null = null, email: object = {}) =>
  message(1, {
    content_type: 8,
    content,
    processed_message_content: processed,
    content_attributes: encodedTwice({ email: { subject: "Zip", from: ["jo@example.net"], ...email } }),
  });

describe("a mail is what its sender wrote", () => {
  test("the trimmed reply that Chatwoot stored wins over the content with its history", () => {
    expect(textOf(mail("New\n\nOn Mon wrote:\n> Old", "New"))).toBe("New");
  });

  test("the trimmed reply is called `quoted` in the attributes of rows not saved since 2.18", () => {
    const email = { text_content: { full: "New\n> Old", reply: "New\n> Old", quoted: "New" } };
    expect(textOf(mail("New\n> Old", null, email))).toBe("New");
  });

  test("an empty trimmed reply falls back to the content without its quotes", () => {
    expect(textOf(mail("> Where is it?\n\nIn the blue box.", ""))).toBe("In the blue box.");
  });

  test("a mail that is nothing but quotes has no text", () => {
    expect(textOf(mail("> Where is it?\n> Thanks", ""))).toBeUndefined();
  });

  test("a mail that only forwards another one is the forwarded body without its header", () => {
    const forwarded =
      "---------- Forwarded message ---------\nFrom: Jo <jo@example.net>\nDate: Mon, 3 Mar 2025\n" +
      "Subject: Order\nTo: shop@example.com\n\nYour order has shipped.";
    expect(textOf(mail(forwarded, ""))).toBe("Your order has shipped.");
  });

  test("a mail with an HTML body only becomes text, without what it quotes", () => {
    const full =
      "<html><head><style>p{}</style></head><body><p>Hello &amp; thanks,<br>it <b>works</b>&nbsp;now.</p>" +
      '<ul><li>one</li><li>two</li></ul><img src="https://example.com/rails/active_storage/blobs/redirect/abc--1/x.png">' +
      '<div class="gmail_quote"><div>On Monday</div>old</div></body></html>';
    expect(textOf(mail(null, null, { html_content: { full } }))).toBe("Hello & thanks,\nit works now.\n\n- one\n- two");
  });

  test("HTML in the text part becomes text, too", () => {
    expect(textOf(mail("<div>Hello<br>there</div>", "<div>Hello<br>there</div>"))).toBe("Hello\nthere");
  });

  test("a reply by mail in a chat is trimmed like any mail", () => {
    const row = { ...mail("New\n> Old"), content_type: 0 };
    expect(textOf(row)).toBe("New");
  });
});

describe("older mails below the reply are cut", () => {
  test.each([
    ["English", "On Mon, 3 Mar 2025 at 10:00, Dana <care@example.org> wrote:"],
    [
      "English, wrapped by Gmail",
      "On Mon, 3 Mar 2025 at 10:00, Dana Okafor of Example Outfitters\n<care@example.org> wrote:",
    ],
    ["German", "Am 03.03.2025 um 10:00 schrieb Dana <care@example.org>:"],
    ["French", "Le lun. 3 mars 2025 à 10:00, Dana <care@example.org> a écrit :"],
    ["Spanish", "El lun, 3 mar 2025 a las 10:00, Dana (<care@example.org>) escribió:"],
    ["Italian", "Il giorno lun 3 mar 2025 alle ore 10:00 Dana <care@example.org> ha scritto:"],
    ["Portuguese", "Em seg., 3 de mar. de 2025 às 10:00, Dana <care@example.org> escreveu:"],
    ["Dutch", "Op ma 3 mrt 2025 om 10:00 schreef Dana <care@example.org>:"],
    ["Polish", "pon., 3 mar 2025 o 10:00 Dana <care@example.org> napisał(a):"],
    ["Swedish", "Den mån 3 mars 2025 kl 10:00 skrev Dana <care@example.org>:"],
    ["Turkish", "Dana <care@example.org>, 3 Mar 2025 Pzt, 10:00 tarihinde şunu yazdı:"],
    ["Russian", "пн, 3 мар. 2025 г. в 10:00, Dana <care@example.org>:"],
    ["Japanese", "2025年3月3日(月) 10:00 Dana <care@example.org>:"],
    ["Chinese", "Dana <care@example.org> 于2025年3月3日周一 10:00写道："],
    ["Outlook, English", "-----Original Message-----\nFrom: Dana"],
    ["Outlook, German", "-----Ursprüngliche Nachricht-----\nVon: Dana"],
    ["Outlook's header block", "From: Dana <care@example.org>\nSent: Monday, 3 March 2025 10:00\nTo: Jo\nSubject: Zip"],
    ["a French header block", "De : Dana <care@example.org>\nEnvoyé : lundi 3 mars 2025 10:00\nÀ : Jo\nObjet : Zip"],
    ["a rule and a header block", "________________________________\nFrom: Dana\nSent: Monday\nTo: Jo\nSubject: Zip"],
    ["Apple's forward", "Begin forwarded message:\n\nFrom: Dana"],
  ])("%s", (_client, history) => {
    expect(textOf(mail(`It broke again.\n\n${history}\n\nOld text of 2024`))).toBe("It broke again.");
  });

  test.each([
    ["a sentence that ends in a colon", "You wrote:\nall sales are final. On 3 May 2025 it broke."],
    ["a verb inside of another word", "Am 3.3.2025 um 10:00 wurde gutgeschrieben:\n20 Euro"],
    ["a list with a word that could open a header", "From: Berlin\nI need it by Friday."],
    ["a rule that only separates", "Part one\n________________\nPart two"],
  ])("but not %s", (_case, text) => {
    expect(textOf(mail(text))).toBe(text);
  });

  test("answers below each quote stay", () => {
    const text =
      "Hi,\n\nOn Mon, 3 Mar 2025 at 10:00, Dana <care@example.org> wrote:\n> Which size?\n\nMedium.\n\n> Which colour?\n\nBlue.";
    expect(textOf(mail(text))).toBe("Hi,\n\nMedium.\n\nBlue.");
  });

  test("the sender's signature and the note of their phone go", () => {
    expect(textOf(mail("Thanks!\n\nSent from my iPhone"))).toBe("Thanks!");
    expect(textOf(mail("Thanks!\n\n-- \nJo Doe\n12 Example Street"))).toBe("Thanks!");
  });
});

test("end tags are found in any case, and what is never closed hides only what follows", () => {
  const full = "<div>One<STYLE>p{}</Style>two <script>x()</SCRIPT >three<!-- no -->four<style>rest";
  expect(textOf(mail(null, null, { html_content: { full } }))).toBe("Onetwo threefour");
});
