const RELOADED_AT = 'anqi.reloaded';
const AGAIN_AFTER_MS = 30_000;

/**
 * After a new release the parts of the old one are gone from the server: a page that asks for one starts afresh. Drafts
 * are kept. A part that is missing even then is a fault, and is shown as one instead of reloading for ever.
 */
export function followReleases(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (Date.now() - last < AGAIN_AFTER_MS) return;
    event.preventDefault();
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    window.location.reload();
  });
}
