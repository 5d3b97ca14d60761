import type { MessageRow } from "../model/rows.ts";
import type { MessageAttributes } from "./attributes.ts";
import { htmlToText, looksLikeHtml } from "./html.ts";
import { objectOf, stringOf } from "./json.ts";
import { forwardedBody, withoutHistory } from "./quoted-history.ts";
import { cleanText } from "./text.ts";

/**
 * What the sender of an incoming mail wrote. Chatwoot's names mislead (`app/presenters/mail_presenter.rb`): `quoted` is
 * the trimmed reply, `reply` (and so `messages.content`) the whole text with every mail below it.
 * `processed_message_content` is the trimmed reply too, but missing on rows not saved since 2.18.0 and empty where the
 * trimmer took everything.
 */
export function mailText(row: MessageRow, { mail }: MessageAttributes): string {
  const text = objectOf(mail?.["text_content"]);
  const html = objectOf(mail?.["html_content"]);

  for (const body of [row.processed_message_content, stringOf(text["quoted"]), stringOf(html["quoted"])]) {
    const written = body === null ? "" : withoutHistory(plain(body));
    if (written !== "") return written;
  }
  const whole = [row.content, stringOf(text["reply"]), stringOf(html["reply"])].map((body) =>
    body === null ? "" : plain(body),
  );
  const page = stringOf(html["full"]) ?? "";
  for (const body of [...whole, cleanText(htmlToText(page))]) {
    const written = withoutHistory(body);
    if (written !== "") return written;
  }
  for (const body of [...whole, cleanText(htmlToText(page, { quotes: true }))]) {
    const forwarded = forwardedBody(body);
    if (forwarded !== "") return forwarded;
  }
  return "";
}

/** Mail programs send HTML as the text part, too. */
function plain(body: string): string {
  const clean = cleanText(body);
  return looksLikeHtml(clean) ? cleanText(htmlToText(clean)) : clean;
}
