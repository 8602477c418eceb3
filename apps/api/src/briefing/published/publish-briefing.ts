import { Inject, Injectable } from '@nestjs/common';
import type { PublishedBriefing } from '@tergeu/contracts';
import { calendarIn, governingLaw } from '@tergeu/law';
import { uuidv7 } from 'uuidv7';
import type { DirectoryEntry } from '../../identity';
import { lawChosen, SETTINGS, type Settings } from '../../kernel/settings';
import { SystemTime } from '../../kernel/time/system-time';
import { ComposeBriefing } from '../live/compose-briefing';
import { PublishedBriefingsRepository } from './published-briefings.repository';

/** Freezes a briefing: what is published stays as it is, whatever is recorded later. */
@Injectable()
export class PublishBriefing {
  constructor(
    private readonly composeBriefing: ComposeBriefing,
    private readonly published: PublishedBriefingsRepository,
    private readonly time: SystemTime,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async publish(official: DirectoryEntry, request: { readonly asOf?: string; readonly note?: string }): Promise<PublishedBriefing> {
    const { asOf, figures, text } = await this.composeBriefing.draft(request.asOf);
    const publishedAt = this.time.now();
    const law = governingLaw(lawChosen(this.settings), publishedAt, calendarIn(this.settings.jurisdiction).timeZone);
    return this.published.add({
      id: uuidv7(),
      asOf,
      publishedAt,
      publisherId: official.id,
      publisherName: official.name,
      note: request.note || null,
      lawProfile: law.profile,
      lawVersion: law.version,
      figures,
      text,
    });
  }
}
