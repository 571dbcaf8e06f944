import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressedFiles } from './vite/compressed';
import { designSystem } from './vite/designsystem';
import { cutFonts } from './vite/fonts';
import { specialtyCodes, textFiles } from './vite/texts';

/** Where /api is answered while developing; the API serves the built client itself, so production needs no proxy. */
const apiUrl = process.env['LISPORTAL_API_URL'] ?? 'http://localhost:5080';
const proxy = { '/api': { target: apiUrl, changeOrigin: false } };

export default defineConfig({
  plugins: [designSystem(), cutFonts(), textFiles(), specialtyCodes(), react(), compressedFiles()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    // Nothing becomes a data: address, so that a strict content security policy can refuse them for fonts and scripts.
    assetsInlineLimit: 0,
    // The host compresses; this prints it only.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      treeshake: {
        // Designsystemet's React parts only define components; unmarked, the unused ones (combobox, its icons) would come along.
        // What registers elements is the other package, designsystemet-web.
        moduleSideEffects: (id) =>
          !id.includes('@digdir/designsystemet-react') && !id.includes('@navikt/aksel-icons'),
      },
    },
  },
  server: { proxy },
  preview: { proxy },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'vite/**/*.test.ts'],
    setupFiles: ['src/shared/testing/setup.ts'],
    restoreMocks: true,
  },
});
