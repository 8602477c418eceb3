import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  // Compressed once, at the build, as hard as can be: the server only picks a file.
  plugins: [
    react(),
    compression({ include: /\.(js|css|html|svg|json)$/, threshold: 1024, algorithms: ['gzip', defineAlgorithm('brotliCompress')] }),
  ],
  resolve: {
    alias: {
      '@tergeu/ui': resolve(root, 'libs/ui/src/index.ts'),
      '@tergeu/contracts': resolve(root, 'libs/contracts/src/index.ts'),
    },
  },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1_800 },
  server: { proxy: { '/api': process.env['TERGEU_API'] ?? 'http://127.0.0.1:3000' } },
});
