import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fixtures } from './dev/plugin.ts'
import { followTheRecipe } from './dev/recipe.ts'

const portal = process.env['CROSSLIGHT_PORTAL'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [
    react(),
    ...(process.env['CROSSLIGHT_FIXTURES'] ? [fixtures()] : []),
    ...(process.env['VITEST'] ? [followTheRecipe()] : []),
  ],
  // Nothing is inlined as data: URIs: the content security policy allows only what we serve.
  build: {
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['.', 'node_modules'] } },
  },
  // Without fixtures, the development server talks to a running portal, and shares its session:
  // cookies know no ports. The way back from the sign-in leads to the portal itself.
  server: process.env['CROSSLIGHT_FIXTURES']
    ? {}
    : { proxy: { '^/(api|login|logout)': { target: portal, changeOrigin: true } } },
  test: {
    globals: true,
    css: false,
    testTimeout: 30_000,
    // Only what is rendered needs a document, which takes seconds to set up in every file.
    projects: [
      {
        extends: true,
        test: { name: 'logic', include: ['src/**/*.test.ts', 'dev/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/setup.ts'],
        },
      },
    ],
  },
})
