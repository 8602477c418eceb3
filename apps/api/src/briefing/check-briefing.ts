import { Injectable } from '@nestjs/common';
import type { checkRequestSchema, ContradictionView } from '@tergeu/contracts';
import { t, type Texts } from '@tergeu/law';
import type { z } from 'zod';
import { ProblemException } from '../kernel/http/problem';
import { figureOf, theftShare } from './figures/catalogue';
import { formatNumber } from './text/format-number';
import { readFigures, type FiguresInText } from './text/read-figures';
import { checkTotals } from './totals/check-totals';
import { statedExactly } from './totals/figures-stated';

const nameOf = (key: string): Texts => (key === theftShare.key ? theftShare.text : figureOf(key)!.text);
const understoodText = t('Мәтіннен түсінілгені', 'Что понято', 'What was understood');

/** Checks figures, or any text in which figures of the briefing are found; the first row says what was understood. */
@Injectable()
export class CheckBriefing {
  check({ figures, text }: z.infer<typeof checkRequestSchema>): ContradictionView[] {
    if ((figures === undefined) === (text === undefined))
      throw new ProblemException(400, 'malformed', 'Give either figures by key, or a text.', {
        errors: [{ pointer: '/', detail: 'figures or text, not both' }],
      });
    return figures === undefined ? this.checkText(text ?? '') : this.checkFigures(figures);
  }

  private checkFigures(figures: Readonly<Record<string, number>>): ContradictionView[] {
    const isKnown = (key: string): boolean => key === theftShare.key || figureOf(key) !== undefined;
    const unknown = Object.keys(figures).filter((key) => !isKnown(key));
    const wrong = Object.entries(figures).filter(([, value]) => !Number.isFinite(value) || value < 0 || value > Number.MAX_SAFE_INTEGER);
    if (unknown.length + wrong.length > 0)
      throw new ProblemException(400, 'malformed', 'Some of these are not figures of the briefing.', {
        errors: [
          ...unknown.map((key) => ({ pointer: `/figures/${key}`, detail: 'there is no such figure' })),
          ...wrong.map(([key]) => ({ pointer: `/figures/${key}`, detail: 'must be a number from 0 up' })),
        ].slice(0, 50),
      });
    return checkTotals(statedExactly(figures));
  }

  private checkText(text: string): ContradictionView[] {
    const read = readFigures(text);
    return [understood(read), ...read.conflicts.map(statedTwice), ...checkTotals(read.figures)];
  }
}

/** `left` = figures understood, `right` = numbers in the text. */
function understood({ mentions, unread }: FiguresInText): ContradictionView {
  return {
    rule: 'understood',
    text: { ...understoodText },
    left: mentions.length,
    right: mentions.length + unread.length,
    relation: 'atLeast',
    verdict: mentions.length > 0 ? 'agrees' : 'notStated',
    difference: unread.length,
    explanation: {
      kk: sentence('kk', 'Көрсеткіштер', 'Түсініксіз сандар', 'Белгілі көрсеткіш табылмады.'),
      ru: sentence('ru', 'Показатели', 'Прочие числа', 'Известных показателей не найдено.'),
      en: sentence('en', 'Figures', 'Other numbers', 'No figure of the briefing was found.'),
    },
  };

  function sentence(language: keyof Texts, found: string, others: string, nothing: string): string {
    const list = mentions.map(({ key, quote }) => `${nameOf(key)[language]}: ${quote}`);
    const rest = unread.length > 0 ? ` ${others}: ${unread.slice(0, 50).join('; ')}.` : '';
    return (list.length > 0 ? `${found} (${list.length}): ${list.slice(0, 200).join('; ')}.` : nothing) + rest;
  }
}

function statedTwice({ key, first, second }: FiguresInText['conflicts'][number]): ContradictionView {
  const [a, b] = [first.stated.value, second.stated.value];
  const name = nameOf(key);
  const say = (language: keyof Texts): [string, string] => [formatNumber(a, language), formatNumber(b, language)];
  const [kk, ru, en] = [say('kk'), say('ru'), say('en')];
  return {
    rule: `statedTwice:${key}`,
    text: { ...name },
    left: a,
    right: b,
    relation: 'equal',
    verdict: 'disagrees',
    difference: b - a,
    explanation: {
      kk: `Мәтінде екі түрлі көрсетілген: ${kk[0]} және ${kk[1]}.`,
      ru: `В тексте указано по-разному: ${ru[0]} и ${ru[1]}.`,
      en: `The text states it differently: ${en[0]} and ${en[1]}.`,
    },
  };
}
