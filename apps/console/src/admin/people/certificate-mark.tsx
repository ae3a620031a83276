import { dayOf, daysUntil, presentMoment } from '../../glossary/moments.js';
import { useWords } from '../../glossary/words.js';
import { certificateState, type Held } from './certificate-state.js';

/** Whether somebody may enforce today, with the end in sight warned of. */
export function CertificateMark({ certificates }: { readonly certificates: readonly Held[] }) {
  const { say } = useWords();
  const now = presentMoment();
  const { state, until } = certificateState(certificates, dayOf(now));
  if (until === null) return <span className="quiet">{say('noCertificate')}</span>;
  if (state === 'expired') return <strong className="due over">{say('expired')} {until}</strong>;
  if (state === 'not-yet') return <strong className="due soon">{say('notYetValid', { day: until })}</strong>;
  return <>{say('validUntil')} {until}{state === 'soon' && <> <strong className="due soon">{say('expiresSoon', { n: daysUntil(until, now) })}</strong></>}</>;
}
