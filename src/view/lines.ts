import type { RedactedThread } from "../model/redacted.ts";
import type { ViewLines } from "../model/views.ts";
import { attachmentLines } from "./attachments/attachment.ts";
import { imageLines } from "./attachments/image.ts";
import { canonicalRecordJson } from "./canonical.ts";
import { chatLines } from "./chat/chat.ts";
import type { ViewContext } from "./context.ts";
import { documentLineJson } from "./document.ts";
import { languageOf } from "./language/language.ts";
import { qaLines } from "./qa/qa.ts";

/** A thread's lines in every view that the corpus has. A function of thread and context, of nothing else. */
export function viewLines(redacted: RedactedThread, context: ViewContext): ViewLines {
  const thread: RedactedThread = { ...redacted, language: languageOf(redacted) };
  const has = (view: ViewContext["views"][number]): boolean => context.views.includes(view);
  return {
    conversations: [canonicalRecordJson(thread, context)],
    documents: [documentLineJson(thread, context)],
    ...(has("qa") && { qa: qaLines(thread, context) }),
    ...(has("chat") && chatFiles(thread, context)),
    ...(has("attachments") && { attachments: attachmentLines(thread, context) }),
    ...(has("images") && { images: imageLines(thread, context) }),
  };
}

function chatFiles(thread: RedactedThread, context: ViewContext): ViewLines {
  const { split, lines, index } = chatLines(thread, context);
  if (split === "validation") return { "chat.validation": lines, "chat.validation.index": index };
  return { chat: lines, "chat.index": index };
}
