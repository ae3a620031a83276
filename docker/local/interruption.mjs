/** Raised once when the person or the system asks to stop: waits and foreground commands end at once. */
export const interruption = new AbortController();
