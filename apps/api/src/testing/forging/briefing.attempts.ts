import { denied, type Attempts } from './statements';

const none = `repeat('0', 64)`;
const briefing = (sequence: number, previous: string, asOf = 'now()') =>
  `INSERT INTO published_briefing (sequence, id, as_of, published_at, publisher_id, publisher_name, law_profile, law_version, figures, text, previous_hash, hash)
   VALUES (${sequence}, gen_random_uuid(), ${asOf}, now(), :auditor, 'Specimen', 'briefing', '1', '[]', '{"kk":"","ru":"","en":""}', ${previous}, repeat('${sequence}', 64))`;

export const followedBriefing: readonly string[] = [briefing(1, none), briefing(2, `repeat('1', 64)`)];
export const briefingAttempts: Attempts = [
  ['a first that follows something', 's11_first_briefing_has_no_predecessor', briefing(1, `repeat('b', 64)`)],
  ['a second that follows another', 's11_briefing_follows_its_predecessor', [briefing(1, none), briefing(2, `repeat('b', 64)`)]],
  ['one that tells the future', 's11_briefing_tells_no_future', briefing(1, none, `now() + interval '1 day'`)],
  ['one changed afterwards', denied, [briefing(1, none), `UPDATE published_briefing SET figures = '[1]'`]],
  ['one taken back', denied, [briefing(1, none), `DELETE FROM published_briefing`]],
];
