import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: {
    alias: {
      '@tergeu/ui': resolve(root, 'libs/ui/src/index.ts'),
      '@tergeu/contracts': resolve(root, 'libs/contracts/src/index.ts'),
    },
  },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1_800 },
  server: { proxy: { '/api': process.env['TERGEU_API'] ?? 'http://127.0.0.1:3000' } },
});
