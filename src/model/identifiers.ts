/** What identifies a person by itself. `source-id`: the identity on a channel. */
export type IdentifierKind = "email" | "phone" | "name" | "identifier" | "source-id";

export interface DirectIdentifier {
  readonly kind: IdentifierKind;
  /** As the database has it. */
  readonly value: string;
  /** Whose name it is, when it is a contact's. */
  readonly contactId?: number;
}

/** Everything that identifies somebody of an account. */
export interface AccountIdentifiers {
  /** In batches; may be asked for more than once. */
  all(): AsyncIterable<readonly DirectIdentifier[]>;
  /** Conversation to contact. */
  contactsOf(conversationIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
}
