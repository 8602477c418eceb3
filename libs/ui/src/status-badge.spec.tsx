import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import { chooseLanguage } from './language';
import { StatusBadge, toneOf, type Tone } from './status-badge';
import { formatMoment, formatNumber, TimeText } from './time-text';

afterEach(async () => {
  cleanup();
  await act(() => chooseLanguage('en'));
});

describe('a state', () => {
  it.each(['waiting', 'good', 'bad', 'late', 'plain'] satisfies Tone[])(
    'is said in words beside a mark, never by colour alone: %s',
    (tone) => {
      render(
        <MantineProvider env="test">
          <StatusBadge text="In force" tone={tone} />
        </MantineProvider>,
      );
      expect(screen.getByText('In force')).toBeTruthy();
      expect(document.querySelectorAll('svg')).toHaveLength(1);
    },
  );

  it('takes its tone from its last name, wherever it stands in the machine', () => {
    expect(['held.overdue', 'overdue', 'inForce', 'decision.submitted', 'refused', 'held.custody.placed'].map(toneOf)).toEqual([
      'late',
      'late',
      'good',
      'waiting',
      'bad',
      'plain',
    ]);
  });
});

describe('a moment', () => {
  const at = '2026-03-02T19:30:00.000Z';

  it("is shown in the case's time zone, whatever the reader's computer thinks", () => {
    expect(formatMoment(at, 'en')).toBe('3 Mar 2026, 00:30');
    expect(formatMoment(at, 'ru')).toMatch(/^3 мар\. 2026/);
    expect(formatMoment(at, 'kk')).toBe('03.03.2026, 00:30');
  });

  it('keeps the exact instant for machines and for whoever points at it', () => {
    render(
      <MantineProvider env="test">
        <TimeText at={at} />
      </MantineProvider>,
    );
    const time = screen.getByText('3 Mar 2026, 00:30');
    expect([time.tagName, time.getAttribute('datetime'), time.title]).toEqual(['TIME', at, at]);
  });

  it('numbers are grouped as the reader groups them', () => {
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
    expect(formatNumber(1234567, 'ru')).toMatch(/^1\s234\s567$/);
  });
});
