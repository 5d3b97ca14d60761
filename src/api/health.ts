import { z } from "zod";
import { openObject } from "./values.ts";

/** `GET /api`: the release, and whether Redis and Postgres answer. Source: `app/controllers/api_controller.rb`. */
export const apiStatus = openObject({
  version: z.string(),
  timestamp: z.string(),
  queue_services: z.string(),
  data_services: z.string(),
});
export type ApiStatus = z.infer<typeof apiStatus>;
