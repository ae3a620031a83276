import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Refetcher, type ChangedItem } from './refetcher.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

interface Changed { readonly items: readonly ChangedItem[] }

/**
 * Listens to the bureau's changes and asks again for what they touch. True while the line stands. When it breaks it is
 * tried again after ever longer waits; meanwhile every page still asks again by itself each minute.
 */
export function useLive(): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  useEffect(() => {
    let source: EventSource | null = null;
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refetcher = new Refetcher(client);
    const changed = (event: MessageEvent<string>) => refetcher.changed((JSON.parse(event.data) as Changed).items);
    function connect() {
      source = new EventSource('/api/live');
      source.addEventListener('beat', () => {
        wait = FIRST_WAIT_MS;
        setLive(true);
      });
      source.addEventListener('changed', changed);
      // The browser's own way of trying again is as fast as it is stubborn, and gives up for good on a refusal.
      source.onerror = () => {
        source?.close();
        setLive(false);
        timer = setTimeout(connect, wait);
        wait = Math.min(LONGEST_WAIT_MS, wait * 2);
      };
    }
    connect();
    return () => {
      clearTimeout(timer);
      refetcher.stop();
      source?.close();
    };
  }, [client]);
  return live;
}
