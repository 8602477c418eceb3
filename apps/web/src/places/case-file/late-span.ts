import { useTexts } from '@tergeu/ui';
import { timelineTexts } from './timeline.texts';

/** "recorded 2 days 3 h late": whole units, the two largest. */
export function useLateText(): (minutes: number) => string {
  const say = useTexts(timelineTexts);
  return (minutes) => {
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
    const parts = [
      days > 0 ? say('days', { count: days }) : '',
      hours > 0 ? say('hours', { count: hours }) : '',
      days === 0 && (rest > 0 || hours === 0) ? say('minutes', { count: rest }) : '',
    ];
    return say('late', { span: parts.filter(Boolean).slice(0, 2).join(' ') });
  };
}
