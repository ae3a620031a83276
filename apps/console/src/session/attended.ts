/** Pages refresh themselves; so long after the last touch that is not somebody working. */
const QUIET_MS = 120_000;

let touchedAt = Date.now();
for (const touch of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
  addEventListener(touch, () => { touchedAt = Date.now(); }, { capture: true, passive: true });
}

/** Whether somebody is at the page; what it asks for otherwise keeps no session alive. */
export const isAttended = () => Date.now() - touchedAt < QUIET_MS;
