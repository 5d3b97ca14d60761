/** What identifies a person by itself. `source-id`: the identity on a channel. */
export type IdentifierKind = "email" | "phone" | "name" | "identifier" | "source-id";

export interface DirectIdentifier {
  readonly kind: IdentifierKind;
  /** As the database has it. */
  readonly value: string;
}

/** Everything that identifies somebody of the account, in batches; may be asked for more than once. */
export type IdentifierStream = () => AsyncIterable<readonly DirectIdentifier[]>;
