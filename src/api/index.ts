/**
 * `chatwoot-corpus/api`: what Chatwoot's REST API and webhooks send, as zod schemas with their types, and the check of a
 * webhook's signature. See `docs/integrations/chatwoot-api-guide.md`.
 */
export { type Attachment, type AttachmentList, attachment, attachmentList } from "./attachment.ts";
export { type Contact, type ContactAnswer, type ContactList, contact, contactAnswer, contactList } from "./contact.ts";
export {
  type Conversation,
  type ConversationList,
  conversation,
  conversationList,
  type FilteredConversations,
  filteredConversations,
} from "./conversation.ts";
export { type ApiStatus, apiStatus } from "./health.ts";
export { type Message, type MessageList, message, messageList, messageTypes, type PushedMessage } from "./message.ts";
export {
  type ApiError,
  apiError,
  type CsatSurveyResponse,
  csatSurveyResponse,
  csatSurveyResponses,
  type ReportSeries,
  type ReportSummary,
  reportSeries,
  reportSummary,
} from "./outcome.ts";
export { type ConcernedConversation, concernedConversation } from "./webhook/concerned.ts";
export type { WebhookConversation } from "./webhook/conversation.ts";
export {
  type WebhookEnvelope,
  type WebhookEvent,
  type WebhookPayload,
  webhookEnvelope,
  webhookPayload,
} from "./webhook/payload.ts";
export {
  type VerifyOptions,
  verifyWebhook,
  type WebhookHeaders,
  type WebhookRefusal,
  type WebhookVerdict,
} from "./webhook/verify.ts";
