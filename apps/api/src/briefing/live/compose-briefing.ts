import { Injectable } from '@nestjs/common';
import type { BriefingView, FigureView } from '@tergeu/contracts';
import type { Texts } from '@tergeu/law';
import { ProblemException } from '../../kernel/http/problem';
import { SystemTime } from '../../kernel/time/system-time';
import { catalogue, shareOfTheft, theftShare } from '../figures/catalogue';
import { renderText } from '../text/render-text';
import { statedShare } from '../text/word-number';
import { checkTotals } from '../totals/check-totals';
import { statedExactly } from '../totals/figures-stated';
import { DrawSeries } from './draw-series';
import { FigureSumsRepository, type FigureValues } from './figure-sums.repository';

/** Figures and text of one moment. */
export interface Draft {
  readonly asOf: string;
  readonly values: FigureValues;
  readonly figures: FigureView[];
  readonly text: Texts;
}

/** The briefing as of a moment, out of the data. */
@Injectable()
export class ComposeBriefing {
  constructor(
    private readonly sums: FigureSumsRepository,
    private readonly series: DrawSeries,
    private readonly time: SystemTime,
  ) {}

  async compose(asOf?: string): Promise<BriefingView> {
    const draft = await this.draft(asOf);
    const stated = statedExactly(draft.values);
    const share = statedShare(shareOfTheft(draft.values));
    if (share) stated.set(theftShare.key, share);
    return {
      asOf: draft.asOf,
      figures: draft.figures,
      series: await this.series.draw(draft.asOf, draft.values),
      contradictions: checkTotals(stated).filter(({ verdict }) => verdict !== 'notStated'),
      text: { ...draft.text },
    };
  }

  /** The moment asked for, else now; the future has no figures. */
  momentOf(asOf?: string): string {
    const now = this.time.now();
    if (asOf === undefined) return now;
    const moment = new Date(asOf).toISOString();
    if (moment <= now) return moment;
    throw new ProblemException(400, 'malformed', 'A briefing can be made for now or for an earlier moment.', {
      errors: [{ pointer: '/asOf', detail: 'lies in the future' }],
    });
  }

  async draft(asOf?: string): Promise<Draft> {
    const moment = this.momentOf(asOf);
    const [values, cities, hasReleasesOnReview] = await Promise.all([
      this.sums.values(moment),
      this.sums.attackedCities(moment),
      this.sums.hasReleasesOnReview(moment),
    ]);
    return {
      asOf: moment,
      values,
      figures: catalogue.map(({ key, group, text, unit }) => ({ key, group, text: { ...text }, value: values[key] ?? 0, unit })),
      text: renderText({ values, cities, conditions: { hasReleasesOnReview } }),
    };
  }
}
