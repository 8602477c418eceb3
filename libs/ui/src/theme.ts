import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: sober, legible in sun and at night. */
const teal: MantineColorsTuple = [
  '#e8f5f5', '#d3e6e7', '#a5ccce', '#74b1b4', '#4c9a9e', '#328c90', '#218589', '#0f7377', '#00666a', '#00585c',
]; // prettier-ignore
const sand: MantineColorsTuple = [
  '#f7f6f4', '#eceae6', '#d8d4cd', '#c2bcb1', '#afa799', '#a3998a', '#9d9281', '#887e6e', '#7a7061', '#6a6051',
]; // prettier-ignore
/** Night: greys with a breath of teal, from text to ground. */
const dark: MantineColorsTuple = [
  '#d3dada', '#b4bebf', '#8d999a', '#667274', '#465254', '#36413f', '#283133', '#1e2627', '#171e1f', '#101516',
]; // prettier-ignore

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  colors: { teal, sand, dark },
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
    '--tergeu-ground': '#f7f6f4',
    '--tergeu-late': '#c92a2a',
    '--tergeu-soon': '#b23c00',
    '--tergeu-met': '#22702f',
    '--mantine-color-dimmed': '#5c636a',
    '--mantine-color-placeholder': '#6c757d',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-orange-light-color': '#a23a00',
    '--mantine-color-green-light-color': '#1e6b2c',
    '--mantine-color-gray-light-color': '#495057',
    '--mantine-color-red-light-color': '#b02525',
    '--mantine-color-blue-light-color': '#1558a6',
  },
  dark: {
    '--tergeu-ground': '#13191a',
    '--tergeu-late': '#ff9b9b',
    '--tergeu-soon': '#ffb066',
    '--tergeu-met': '#8fd19b',
    '--mantine-color-dimmed': '#a6b0b2',
    '--mantine-color-placeholder': '#9aa4a6',
    '--mantine-color-error': '#ff9b9b',
    '--mantine-color-anchor': '#74b1b4',
  },
});
