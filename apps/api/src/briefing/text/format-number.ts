import type { Language } from '@tergeu/law';

const noBreak = '\u00a0';

/** 1,466 in English, 1 466 (with a space that does not break) in Kazakh and Russian. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : noBreak);
  const point = language === 'en' ? '.' : ',';
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}
