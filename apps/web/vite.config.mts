import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';

const root = resolve(import.meta.dirname, '../..');

/** Small parts that nearly every place shows, with what they need. What opens on demand stays apart. */
const commonParts =
  /src\/queue\/(action-list|facts|queue\.|states)|@tabler|@tanstack\/(react-query|query-core)|hooks\/esm\/use-(callback-ref|debounced-callback)|core\/esm\/(core|utils|components\/(Card|DataList|Grid|Paper|SimpleGrid|Tabs|TextInput))\//;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    // The client opens without a network. Nothing that the API says passes through here: decision 0020.
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Tergeu',
        short_name: 'Tergeu',
        start_url: '/',
        display: 'standalone',
        theme_color: '#0f766e',
        background_color: '#f7f6f4',
        icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//],
        maximumFileSizeToCacheInBytes: 4_000_000,
        cleanupOutdatedCaches: true,
        // The page that is open at the first visit, too: whatever it has not yet asked for is there without a network.
        clientsClaim: true,
      },
    }),
    // Compressed once, at the build, as hard as can be: the server only picks a file.
    compression({ include: /\.(js|css|html|svg|json)$/, threshold: 1024, algorithms: ['gzip', defineAlgorithm('brotliCompress')] }),
  ],
  resolve: {
    alias: {
      '@tergeu/ui': resolve(root, 'libs/ui/src/index.ts'),
      '@tergeu/contracts': resolve(root, 'libs/contracts/src/index.ts'),
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1_800,
    // A file costs a kilobyte of headers and is compressed by itself: what every page needs is one, what most need another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'common', test: commonParts, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['TERGEU_API'] ?? 'http://127.0.0.1:3000' } },
});
