import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const api = `http://127.0.0.1:${process.env['ANQI_HTTP_PORT'] ?? '8080'}`;

/** The API serves the result under `/`; addresses of the console itself lie under `/app/`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { alias: [{ find: /^#libs\/(.*)\.js$/, replacement: `${inRoot('libs')}/$1.ts` }] },
  build: {
    outDir: inRoot('dist/console'), emptyOutDir: true, manifest: true, target: 'es2022',
    // The security policy of the API allows no data: fonts or scripts, and small files cost little over HTTP/1.1 keep-alive.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api, '/docs': api, '/health': api } },
});
