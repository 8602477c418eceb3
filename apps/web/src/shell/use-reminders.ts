import { useQuery } from '@tanstack/react-query';
import type { Page, WorkItemView } from '@tergeu/contracts';
import { spanText, uiTexts, usePick, useTexts } from '@tergeu/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { call } from '../kernel/http';
import { usePreferences } from '../kernel/preferences';
import { productTime } from '../kernel/system-time';
import { remindersBetween, type Reminder } from './reminders';

const lookMs = 20_000;

/** What the browser says of notifications; `unsupported` where it knows none. */
export const permission = (): NotificationPermission | 'unsupported' =>
  typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;

/** Tells of limits that come near, as long as the product is open in some tab; only case number and limit are shown. */
export function useReminders(): void {
  const { remind } = usePreferences();
  const say = useTexts(uiTexts);
  const pick = usePick();
  const isOn = remind !== 'off' && permission() === 'granted';
  const { data } = useQuery({
    queryKey: ['work', 'limits'],
    queryFn: () => call<Page<WorkItemView>>('/work?limit=200'),
    enabled: isOn,
    refetchInterval: 60_000,
  });
  const last = useRef<number | null>(null);
  const tell = ({ tag, caseNumber, limit, leftMs }: Reminder) => {
    const note = new Notification(caseNumber, { body: `${pick(limit)}: ${say('left', { span: spanText(leftMs, say) })}`, tag });
    note.onclick = () => {
      window.focus();
      note.close();
    };
  };
  const look = useEffectEvent(() => {
    const now = productTime();
    const since = last.current ?? now;
    last.current = now;
    for (const reminder of remindersBetween(data?.items ?? [], remind, since, now)) tell(reminder);
  });
  useEffect(() => {
    if (!isOn) return undefined;
    look();
    const timer = setInterval(() => look(), lookMs);
    return () => clearInterval(timer);
  }, [isOn]);
}
