import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/queries.js';
import { WordsProvider } from './glossary/words.js';
import { App } from './shell/app.js';
import { followReleases } from './shell/new-release.js';
import { Theme } from './shell/theme.js';
import './shell/shell.css';

// The server answers `/` with the same page; the console's own addresses begin with /app/.
if (!window.location.pathname.startsWith('/app/')) window.history.replaceState(null, '', '/app/');

followReleases();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <WordsProvider>
      <Theme>
        <QueryClientProvider client={queryClient}>
          <BrowserRouter basename="/app">
            <App />
          </BrowserRouter>
        </QueryClientProvider>
      </Theme>
    </WordsProvider>
  </StrictMode>,
);
