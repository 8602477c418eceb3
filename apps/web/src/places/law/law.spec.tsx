import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LawParameterView, LawRulesView } from '@tergeu/contracts';
import { queryClient } from '../../kernel/query-client';
import { AnsweringServer } from '../../testing/answers';
import { everydayPages, stage } from '../../testing/stage';
import { LawPage } from './law.page';

const text = (en: string) => ({ kk: 'мәтін', ru: 'текст', en });
const article = (en: string) => ({ id: en, citation: text(en) });
const version = (more: Partial<LawParameterView['versions'][number]>): LawParameterView['versions'][number] => ({
  jurisdiction: 'kz',
  from: '2015-01-01',
  until: null,
  briefing: { amount: 48, unit: 'hours' },
  code: { amount: 48, unit: 'hours' },
  article: article('art. 131(4) CPC RK'),
  source: 'procedure 3.10',
  certainty: 'confirmed',
  note: null,
  ...more,
});
const law: LawParameterView[] = [
  {
    id: 'detention.longest',
    machine: 'detention',
    title: text('Longest detention'),
    versions: [
      version({ until: '2026-12-31' }),
      version({ from: '2027-01-01', code: { amount: 24, unit: 'hours' } }),
      version({ jurisdiction: 'ew', briefing: null, code: null, article: null, certainty: 'unverified' }),
    ],
  },
];
const rules: LawRulesView = {
  rule: text('Each act is judged by the law of its day'),
  article: article('art. 5(1) CPC RK'),
  source: 'procedure 14.10',
  edition: 'kz-2027.1',
  chosen: 'kz',
  jurisdictions: [
    { id: 'kz', name: text('Kazakhstan'), doesNotCarryOver: [] },
    { id: 'ew', name: text('England and Wales'), doesNotCarryOver: [text('Charging is missing')] },
  ],
};

beforeEach(() => new AnsweringServer({ ...everydayPages, '/definitions': [], '/law': law, '/law/rules': rules }));
afterEach(() => {
  cleanup();
  queryClient.clear();
});

describe('the law page', () => {
  it('says which law governs, and shows every version with its first and last day', async () => {
    const { container } = stage(<LawPage />);
    expect(await screen.findByText('Each act is judged by the law of its day')).toBeTruthy();
    expect(await screen.findByText('Longest detention')).toBeTruthy();
    expect(container.textContent).toContain('2015-01-01 until 2026-12-31');
    expect(container.textContent).toContain('2027-01-01');
    expect(container.textContent).toContain('The Code: 24 h');
    expect(container.textContent).not.toContain('no article found');
  });

  it('shows another jurisdiction with what does not carry over and what was not found', async () => {
    const { container } = stage(<LawPage />);
    await userEvent.click(await screen.findByText('England and Wales'));
    expect(await screen.findByText('Charging is missing')).toBeTruthy();
    expect(container.textContent).toContain('no article found');
    expect(container.textContent).not.toContain('art. 131(4) CPC RK');
  });
});
