/** The database's id of the conversation that a line is about; lines for fine-tuning do not tell. */
export function conversationOf(record: object): number | null {
  const places = [record, "source" in record ? record.source : null, "metadata" in record ? record.metadata : null];
  for (const place of places) {
    if (typeof place !== "object" || place === null || !("conversation_id" in place)) continue;
    if (typeof place.conversation_id === "number") return place.conversation_id;
  }
  return null;
}
