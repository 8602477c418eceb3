import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: sober, legible in sun and at night. */
const teal: MantineColorsTuple = [
  '#e8f5f5', '#d3e6e7', '#a5ccce', '#74b1b4', '#4c9a9e', '#328c90', '#218589', '#0f7377', '#00666a', '#00585c',
]; // prettier-ignore
const sand: MantineColorsTuple = [
  '#f7f6f4', '#eceae6', '#d8d4cd', '#c2bcb1', '#afa799', '#a3998a', '#9d9281', '#887e6e', '#7a7061', '#6a6051',
]; // prettier-ignore

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 5 },
  colors: { teal, sand },
  fontFamily: "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', 'JetBrains Mono', 'Noto Sans Mono', Consolas, monospace",
  defaultRadius: 'md',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.15rem' }, h3: { fontSize: '1rem' } } },
  respectReducedMotion: true,
  autoContrast: true,
  cursorType: 'pointer',
});

/** Quiet text that can still be read: at least 4.5:1 on its ground (WCAG 1.4.3), in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5c636a',
    '--mantine-color-placeholder': '#6c757d',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-orange-light-color': '#a23a00',
    '--mantine-color-green-light-color': '#1e6b2c',
    '--mantine-color-gray-light-color': '#495057',
    '--mantine-color-red-light-color': '#b02525',
    '--mantine-color-blue-light-color': '#1558a6',
  },
  dark: { '--mantine-color-dimmed': '#a6adb4', '--mantine-color-placeholder': '#9aa1a8' },
});
