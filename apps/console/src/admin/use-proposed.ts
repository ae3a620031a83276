import { App } from 'antd';
import { useWords } from '../glossary/words.js';

/** Looks at what the server has answered: where it took the change as a proposal, tells that a second person has to approve it. */
export function useProposed(): (answer: object) => void {
  const { say } = useWords();
  const { message } = App.useApp();
  return (answer) => {
    if ('approvers' in answer) void message.success(say('twoPersonsPending'));
  };
}
