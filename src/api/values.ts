import { z } from "zod";

/**
 * Shapes of Chatwoot's answers are open: every release adds keys, and an installation may add more. Objects keep the
 * keys that are not named here, and names of a closed list in Chatwoot are plain strings, because lists grow too.
 */
export const openObject = z.looseObject;

/** Seconds since 1970; `0` where Chatwoot turns "never" into a number. */
export const epochSeconds = z.number();

/** `2026-01-14T20:13:15.123Z`: Rails' JSON, milliseconds, always UTC. */
export const isoTime = z.iso.datetime();

/** Free-form JSON object of an operator, a customer or a channel. */
export const attributes = z.record(z.string(), z.unknown());

/** A conversation's number in the dashboard: counted from 1 per account, and stored as int4. */
export const displayId = z.int().min(1).max(2_147_483_647);

export const accountReference = openObject({ id: z.int(), name: z.string() });
export const inboxReference = openObject({ id: z.int(), name: z.string() });
