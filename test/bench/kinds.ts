import type { FindingKind } from "../../src/model/finding.ts";

/** Labels of this project's fixtures and of presidio-research, and the kind that the redactor has for them. */
const kindOfLabel: Readonly<Record<string, FindingKind>> = {
  PERSON: "PERSON",
  EMAIL: "EMAIL",
  EMAIL_ADDRESS: "EMAIL",
  PHONE: "PHONE",
  PHONE_NUMBER: "PHONE",
  CARD: "CARD",
  CREDIT_CARD: "CARD",
  IBAN: "IBAN",
  IBAN_CODE: "IBAN",
  SSN: "SSN",
  US_SSN: "SSN",
  ID: "ID",
  US_DRIVER_LICENSE: "ID",
  US_PASSPORT: "ID",
  US_ITIN: "ID",
  IP: "IP",
  IP_ADDRESS: "IP",
  MAC: "MAC",
  MAC_ADDRESS: "MAC",
  URL: "URL",
  DOMAIN_NAME: "URL",
  SECRET: "SECRET",
  PASSWORD: "SECRET",
  COORDINATES: "COORDINATES",
  ADDRESS: "ADDRESS",
  STREET_ADDRESS: "ADDRESS",
  POSTCODE: "POSTCODE",
  ZIP_CODE: "POSTCODE",
  DATE_OF_BIRTH: "DATE_OF_BIRTH",
};

/**
 * `null` for labels that are no personal data of a person by themselves (places, organisations, dates, ages, titles,
 * nationalities): a finding inside them is no false one, and leaving them is no leak.
 */
export const kindOf = (label: string): FindingKind | null => kindOfLabel[label] ?? null;

const places = new Set(["ADDRESS", "STREET_ADDRESS", "POSTCODE", "ZIP_CODE", "GPE", "LOCATION"]);

/**
 * Whether a finding of this kind is a right answer where the gold has this label: an address holds city and postcode, a
 * link with a token in it is a secret.
 */
export function agrees(kind: FindingKind, label: string): boolean {
  if (kind === kindOf(label)) return true;
  if (kind === "SECRET") return kindOf(label) === "URL";
  return (kind === "ADDRESS" || kind === "POSTCODE") && places.has(label);
}
