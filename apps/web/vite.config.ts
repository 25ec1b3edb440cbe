import { defineConfig } from 'vite';

/** In development, `vite apps/web` with the API beside it. */
const API = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  // The server puts the nonce of each answer in its place.
  html: { cspNonce: '__NONCE__' },
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      onwarn(warning, warn) {
        // 'use client' speaks to servers that render components; here all of them run in a browser.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: { '/api': API, '/assets': API } },
});
