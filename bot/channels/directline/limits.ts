/** Bytes of a request; a message of 2,000 characters with its button's value fits many times. */
export const MAX_BODY_BYTES = 64 * 1024;
/** Objects and lists inside one another in a request. */
export const MAX_BODY_DEPTH = 10;
/** Activities in one answer or one frame. */
export const MAX_ACTIVITIES = 100;
/** Seconds that a conversation's token lives; clients renew it at half. */
export const TOKEN_SECONDS = 1800;
/** Seconds between the answer that gives a stream's address and its opening. */
export const STREAM_TOKEN_SECONDS = 60;
/** Verified tokens, and conversations opened, that are remembered a while. */
export const MAX_VERIFIED = 20_000;
/** Seconds that a resume ticket may lie unused: longer than any conversation lives. */
export const RESUME_SECONDS = 2 * 86_400;
/** Milliseconds that what a person typed, guarded, stays in memory for their own screen. */
export const ECHO_MS = 60_000;
/** Echoes in memory at once. */
export const MAX_ECHOES = 10_000;
/** Open streams of one conversation: tabs of one person. The oldest gives way. */
export const MAX_STREAMS_EACH = 4;
/** Open streams of one address: fifty people behind that of a town hall, four tabs each. */
export const MAX_STREAMS_BY_ONE = 200;
/** Open streams in all; about 7 kB each. */
export const MAX_STREAMS = 10_000;
/** Bytes of a frame from a client: they only send empty pings. */
export const MAX_FRAME_BYTES = 4 * 1024;
/** Milliseconds between the signs of life asked of a stream. */
export const HEARTBEAT_MS = 30_000;
/** Bytes waiting in a stream whose reader is too slow; beyond, it is closed and comes back. */
export const MAX_WAITING_BYTES = 256 * 1024;
