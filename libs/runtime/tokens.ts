/** Injection tokens for what has no class of its own. */
export const SETTINGS = Symbol('settings');
export const CLOCK = Symbol('clock');
export const LOGGER = Symbol('logger');
export const TRACING = Symbol('tracing');
export const BUREAU_CONTEXTS = Symbol('bureau contexts');
