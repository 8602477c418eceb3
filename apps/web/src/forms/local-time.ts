const timeZone = 'Asia/Almaty';

/** Minutes by which the zone is ahead of UTC at that moment. */
function aheadAt(ms: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(ms);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((local - ms) / 60_000);
}

/** UTC instant → `YYYY-MM-DD HH:mm:ss` of the case's local time. */
export function toLocal(instant: string): string {
  const ms = Date.parse(instant);
  return new Date(ms + aheadAt(ms) * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** `YYYY-MM-DD HH:mm:ss` of the case's local time → UTC instant. */
export function fromLocal(local: string): string {
  const asUtc = Date.parse(`${local.replace(' ', 'T')}Z`);
  const guess = asUtc - aheadAt(asUtc) * 60_000;
  return new Date(asUtc - aheadAt(guess) * 60_000).toISOString();
}

/** A typed `31.12.1990` (or `1990-12-31`) → `1990-12-31`; null if there is no such day. Left to itself, the date field reads the month first. */
export function dayFrom(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(typed) ?? [];
  const iso = year === '' ? typed.trim() : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const ms = Date.parse(`${iso}T00:00:00.000Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== iso ? null : iso;
}
