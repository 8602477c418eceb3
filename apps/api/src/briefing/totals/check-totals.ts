import type { ContradictionView } from '@tergeu/contracts';
import { theftShare } from '../figures/catalogue';
import type { Stated } from '../figures/figure';
import { boundsOf } from '../figures/wording';
import { explain } from './explain';
import { sumOf, type FiguresStated } from './figures-stated';
import type { Total } from './total';
import { totals } from './totals';

type Finding = Pick<ContradictionView, 'left' | 'right' | 'relation' | 'verdict' | 'difference' | 'explanation'>;

/** Says of every total whether it agrees; what cannot be checked is said, too. */
export function checkTotals(figures: FiguresStated): ContradictionView[] {
  const findings = totals.map((total) => ({ rule: total.rule, text: total.text, ...findingOf(total, figures) }));
  return [...findings, { rule: 'theftShare', text: theftShare.text, ...findingOfShare(figures) }];
}

function findingOf(total: Total, figures: FiguresStated): Finding {
  const whole = figures.get(total.whole);
  if (whole) return total.relation === 'equal' ? findingOfSum(total, whole, figures) : findingOfPart(total, whole, figures);
  const implied = total.whole === theftShare.whole ? impliedCases(figures) : null;
  return implied ? findingOfImplied(total, implied, figures) : notStated(total.relation, [total.whole]);
}

/** `left` are the parts, `right` is the whole. */
function findingOfSum({ parts, unnamed, relation }: Total, whole: Stated, figures: FiguresStated): Finding {
  const [named, rest] = [sumOf(parts, figures), sumOf(unnamed, figures)];
  const said = named.said + rest.said;
  const [low, high] = boundsOf(whole);
  const found = { left: said, right: whole.value, relation, difference: whole.value - said };
  if (named.low + rest.low > high) return { ...found, verdict: 'disagrees', explanation: explain.tooMany(said, whole.value) };
  if (named.missing.length > 0) return notStated(relation, named.missing);
  if (rest.missing.length === 0) {
    const isEnough = named.high + rest.high >= low;
    const explanation = isEnough ? explain.agrees(said, whole.value) : explain.tooFew(said, whole.value);
    return { ...found, verdict: isEnough ? 'agrees' : 'disagrees', explanation };
  }
  return said < low
    ? { ...found, verdict: 'doesNotClose', explanation: explain.notAllNamed(said, whole.value) }
    : { ...found, verdict: 'agrees', explanation: explain.agrees(said, whole.value) };
}

/** `left` is the whole, `right` are the parts that lie within it. */
function findingOfPart({ parts, relation }: Total, whole: Stated, figures: FiguresStated): Finding {
  const sum = sumOf(parts, figures);
  if (sum.missing.length === parts.length) return notStated(relation, sum.missing);
  const found = { left: whole.value, right: sum.said, relation, difference: whole.value - sum.said };
  return sum.low > boundsOf(whole)[1]
    ? { ...found, verdict: 'disagrees', explanation: explain.tooMany(sum.said, whole.value) }
    : { ...found, verdict: 'agrees', explanation: explain.within(sum.said, whole.value) };
}

interface Implied {
  readonly share: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A percentage that is stated exactly is still a rounded one. */
function shareBounds(share: Stated): readonly [number, number] {
  return share.relation === 'exact' ? [share.value - 0.5, share.value + 0.5] : boundsOf(share);
}

/** How many cases there must be if thefts are so many and such a share. */
function impliedCases(figures: FiguresStated): Implied | null {
  const [theft, share] = [figures.get(theftShare.part), figures.get(theftShare.key)];
  if (!theft || !share || share.value <= 0) return null;
  const [least, most] = shareBounds(share);
  const at = (percent: number): number => (100 * theft.value) / percent;
  return { share: share.value, value: Math.round(at(share.value)), low: most === Infinity ? 0 : at(most), high: at(Math.max(least, 0.1)) };
}

function findingOfImplied({ parts, unnamed }: Total, implied: Implied, figures: FiguresStated): Finding {
  const [named, rest] = [sumOf(parts, figures), sumOf(unnamed, figures)];
  const said = named.said + rest.said;
  const found = { left: said, right: implied.value, relation: 'share' as const, difference: implied.value - said };
  if (named.low + rest.low > implied.high) return { ...found, verdict: 'disagrees', explanation: explain.tooMany(said, implied.value) };
  if (named.missing.length > 0) return notStated('share', named.missing);
  return said < implied.low
    ? { ...found, verdict: 'doesNotClose', explanation: explain.impliedNotAllNamed(said, implied.value, implied.share) }
    : { ...found, verdict: 'agrees', explanation: explain.agrees(said, implied.value) };
}

function findingOfShare(figures: FiguresStated): Finding {
  const keys = [theftShare.part, theftShare.whole, theftShare.key];
  const missing = keys.filter((key) => !figures.has(key));
  const [part, whole, share] = keys.map((key) => figures.get(key));
  if (!part || !whole || !share || whole.value === 0) return notStated('share', missing);
  const computed = Math.round((1000 * part.value) / whole.value) / 10;
  const [low, high] = shareBounds(share);
  return {
    left: computed,
    right: share.value,
    relation: 'share',
    verdict: computed >= low && computed <= high ? 'agrees' : 'disagrees',
    difference: Math.round((share.value - computed) * 10) / 10,
    explanation: explain.share(computed, share.value),
  };
}

function notStated(relation: Finding['relation'], missing: readonly string[]): Finding {
  return { left: null, right: null, relation, verdict: 'notStated', difference: null, explanation: explain.notStated(missing) };
}
