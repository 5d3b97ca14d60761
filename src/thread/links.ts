/**
 * Links that are keys (they open a file, a survey or a mailbox without a login, for ever) and links that only Chatwoot
 * understands. They go before redaction, because none of them may reach the corpus in any form.
 */
export function withoutCapabilities(text: string): string {
  let clean = text;
  // Every rule is behind a substring test: almost no message has any of these.
  if (clean.includes("mention://")) clean = plainMentions(clean);
  if (clean.includes(";base64,")) clean = replaceTokens(clean, [";base64,"], "[file]");
  if (clean.includes("/") || clean.includes("%2")) clean = withoutKeyLinks(clean);
  if (clean.includes("<") && messageIdHeader.test(clean)) clean = clean.replace(messageIdHeaders, "");
  return clean.includes("](") && clean !== text ? clean.replace(markdownLink, plainLink) : clean;
}

/** `[@Name](mention://user/7/Name)` (Chatwoot `app/services/messages/mention_service.rb`) to `@Name`. */
function plainMentions(text: string): string {
  return text
    .replace(/\[@?([^\]\n]{0,300})\]\(mention:\/\/[^)\s]{0,1000}\)/g, "@$1")
    .replace(/\(?mention:\/\/[^)\s]{0,1000}\)?/g, "");
}

/**
 * Signed blob links and the Slack redirect hand out the file (Chatwoot `app/controllers/slack_uploads_controller.rb`,
 * Rails `ActiveStorage`); presigned links of the object stores name the blob key.
 */
const fileMarkers = [
  "active_storage",
  "slack_uploads",
  "blob_key=",
  "blob_key%3D",
  "X-Amz-",
  "x-amz-",
  "X-Goog-",
  "AWSAccessKeyId=",
];
/** A survey link, a Message-ID and a reply address all hold the conversation's uuid (`app/mailers/`, `/survey/responses/`). */
const surveyMarkers = ["survey/responses", "survey%2Fresponses"];

function withoutKeyLinks(text: string): string {
  let clean = replaceTokens(text, fileMarkers, "[file]");
  clean = replaceTokens(clean, surveyMarkers, "[survey]");
  clean = clean.replace(messageId, "");
  return clean.replace(storageKey, "[file]");
}

const messageIdHeader = /^[ >]{0,9}(?:message-id|in-reply-to|references):\s*</im;
const messageIdHeaders = /^[ >]{0,9}(?:message-id|in-reply-to|references):[ \t]*<.*$(?:\n[ \t]+<.*$)*/gim;

/** `<conversation/<uuid>/messages/<id>@domain>` and `<account/1/conversation/<uuid>@domain>`. */
const messageId = /<?(?:account\/\d{1,12}\/)?conversation\/[0-9a-f-]{36}[^\s<>]{0,300}>?/gi;

/** A path that ends in an ActiveStorage key: 28 characters of base 36, as object stores name their files. */
const storageKey =
  /\bhttps?:\/\/[^\s<>"'()[\]/]{1,255}(?:\/[^\s<>"'()[\]/?]{1,200}){0,4}\/[0-9a-z]{28}(?![0-9a-z])[^\s<>"'()[\]]{0,2000}/gi;

const markdownLink = /!?\[([^\]\n]{0,300})\]\((\[(?:file|survey)\])[^)\n]{0,300}\)/g;
function plainLink(_link: string, label: string, mark: string): string {
  return label === "" ? mark : `${label} ${mark}`;
}

/** Replaces each run of link characters that holds a marker. One pass over the text for each marker. */
function replaceTokens(text: string, markers: readonly string[], replacement: string): string {
  let clean = text;
  for (const marker of markers) {
    let found = clean.indexOf(marker);
    if (found < 0) continue;
    let output = "";
    let done = 0;
    while (found >= 0) {
      let start = found;
      while (start > done && isLinkCharacter(clean.charCodeAt(start - 1))) start--;
      let end = found + marker.length;
      while (end < clean.length && isLinkCharacter(clean.charCodeAt(end))) end++;
      output += clean.slice(done, start) + replacement;
      done = end;
      found = clean.indexOf(marker, done);
    }
    clean = output + clean.slice(done);
  }
  return clean;
}

/** Everything but white space and the delimiters that Markdown, HTML and mail put around links: `"'()<>[]`. */
function isLinkCharacter(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000) return false;
  return !(
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 41 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93
  );
}
