import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { providerQuery } from '../api/queries.js';
import { useWords } from '../glossary/words.js';

const TROUBLE = { refused: 'oidcRefused', unknown: 'oidcUnknown', away: 'oidcAway' } as const;

/** The way in by the bureau's own provider, where one is configured, and what became of the last try. */
export function ProviderSignIn() {
  const { say } = useWords();
  const { data } = useQuery(providerQuery());
  const came = new URLSearchParams(location.search).get('oidc');
  if (!data?.configured) return null;
  return (
    <>
      {came !== null && came in TROUBLE && <Alert type="error" showIcon role="alert" title={say(TROUBLE[came as keyof typeof TROUBLE])} />}
      <Button size="large" block href="/api/oidc/start">{say('oidcSignIn')}</Button>
    </>
  );
}
