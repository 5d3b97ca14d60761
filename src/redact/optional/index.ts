import type { Recognizer } from "../recognizer.ts";
import { optionalAge } from "./age.ts";
import { optionalDate } from "./date.ts";
import { optionalNationality } from "./nationality.ts";
import { optionalOrganization } from "./organization.ts";
import { optionalPlace } from "./place.ts";
import { optionalTitle } from "./title.ts";

/**
 * What other tools call PII and what tells of no person by itself: places, organisations, dates, ages, titles,
 * nationalities. They run only when the policy asks for them, and exist for those who must, and for comparison. English.
 */
export const optionalRecognizers: readonly Recognizer[] = [
  optionalPlace,
  optionalNationality,
  optionalOrganization,
  optionalDate,
  optionalAge,
  optionalTitle,
];
