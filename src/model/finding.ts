/** Kinds of personal data; also the stem of the placeholder (`<EMAIL_1>`). */
export type FindingKind =
  | "PERSON"
  | "EMAIL"
  | "PHONE"
  | "CARD"
  | "IBAN"
  | "SSN"
  | "ID"
  | "IP"
  | "MAC"
  | "URL"
  | "SECRET"
  | "COORDINATES"
  | "ADDRESS"
  | "POSTCODE"
  | "DATE_OF_BIRTH"
  | "ORGANIZATION"
  | "HANDLE"
  | "CUSTOM"
  // Only found when the policy asks for them: they tell of no person by themselves.
  | "PLACE"
  | "DATE"
  | "AGE"
  | "TITLE"
  | "NATIONALITY";

/** A span of text that must not be published. Offsets are UTF-16 code units, end exclusive. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** The recognizer's name, for receipts and `--explain`: `email`, `known-person`, `card` ... */
  readonly rule: string;
  /** 0 to 1, only used to choose the label where findings overlap. */
  readonly score: number;
  /** Set by the known-people matcher: {@link KnownPerson.key}. */
  readonly person?: string;
}
