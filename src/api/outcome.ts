import { z } from "zod";
import { contact } from "./contact.ts";
import { displayId, epochSeconds, openObject } from "./values.ts";

/** An entry of `GET /csat_survey_responses`. Source: `app/views/api/v1/models/_csat_survey_response.json.jbuilder`. */
export const csatSurveyResponse = openObject({
  id: z.int(),
  rating: z.int(),
  feedback_message: z.string().nullable(),
  csat_review_notes: z.string().nullish(),
  account_id: z.int(),
  message_id: z.int(),
  /** The `display_id`. */
  conversation_id: displayId,
  contact: contact.optional(),
  assigned_agent: openObject({ id: z.int(), name: z.string().nullable() }).optional(),
  created_at: epochSeconds,
});
export type CsatSurveyResponse = z.infer<typeof csatSurveyResponse>;
export const csatSurveyResponses = z.array(csatSurveyResponse);

/** `GET /api/v2/accounts/<id>/reports`: one point per day, week ... */
export const reportSeries = z.array(
  openObject({ value: z.union([z.number(), z.string()]).nullable(), timestamp: epochSeconds }),
);
export type ReportSeries = z.infer<typeof reportSeries>;

const figures = {
  conversations_count: z.number(),
  incoming_messages_count: z.number(),
  outgoing_messages_count: z.number(),
  /** Seconds. */
  avg_first_response_time: z.union([z.number(), z.string()]).nullable(),
  avg_resolution_time: z.union([z.number(), z.string()]).nullable(),
  resolutions_count: z.number(),
};

/** `GET /api/v2/accounts/<id>/reports/summary`: a span of time, and the one before it. */
export const reportSummary = openObject({ ...figures, previous: openObject(figures) });
export type ReportSummary = z.infer<typeof reportSummary>;

/** What every refused request brings: one of the two. */
export const apiError = z.union([
  openObject({ error: z.string() }),
  openObject({ message: z.string(), attributes: z.array(z.string()) }),
]);
export type ApiError = z.infer<typeof apiError>;
