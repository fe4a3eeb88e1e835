// Builds the desk's pages: static files and one fallback page that answers every deep link.
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const api = process.env.PARLEY_API ?? 'http://localhost:4180';

// Vite, unlike everything else here, looks for a default export.
export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ pages: 'build', fallback: 'fallback.html' }),
      compilerOptions: { runes: true },
      version: { name: process.env.PARLEY_WEB_VERSION ?? 'dev', pollInterval: 0 },
    }),
  ],
  server: { proxy: { '/api': api }, fs: { allow: ['..'] } },
  build: { chunkSizeWarningLimit: 200 },
});
