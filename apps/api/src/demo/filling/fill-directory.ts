import { Injectable } from '@nestjs/common';
import { ChangeDirectory } from '../../identity';
import { SystemTime } from '../../kernel/time/system-time';
import { plannedBodies, startOfDemo } from '../directory/bodies';
import { demoGroups, demoOfficials, groupsFormedAt, secondedAt, secondments } from '../directory/demo-directory';
import { DemoInstallationRepository } from './demo-installation.repository';

const absent = <T extends { readonly id: string }>(list: readonly T[], present: ReadonlySet<string>): T[] =>
  list.filter(({ id }) => !present.has(id));

/** Puts the demo's bodies, officials, groups and secondments into the directory, each at its moment; what is there stays. */
@Injectable()
export class FillDirectory {
  constructor(
    private readonly change: ChangeDirectory,
    private readonly installation: DemoInstallationRepository,
    private readonly time: SystemTime,
  ) {}

  /** Bodies and officials: everybody, before the first case. */
  async fillOffices(): Promise<void> {
    const bodies = absent(plannedBodies, await this.installation.presentIds('body'));
    const officials = absent(demoOfficials, await this.installation.presentIds('official'));
    if (bodies.length + officials.length > 0) this.time.standAt(startOfDemo);
    await this.change.addBodies(null, bodies);
    await this.change.addOfficials(
      null,
      officials.map(({ id, login, name, role, bodyId, unitId }) => ({ id, login, name, role, bodyId, unitId, password: null })),
    );
  }

  /** Groups and secondments that have been formed by that moment. */
  async fillUntil(moment: string): Promise<void> {
    if (moment >= groupsFormedAt) {
      const groups = absent(demoGroups, await this.installation.presentIds('investigation_group'));
      if (groups.length > 0) this.time.standAt(groupsFormedAt);
      await this.change.addGroups(null, groups);
    }
    if (moment >= secondedAt) {
      const sent = absent(secondments, await this.installation.presentIds('secondment'));
      if (sent.length > 0) this.time.standAt(secondedAt);
      await this.change.addSecondments(
        null,
        sent.map(({ id, officialId, bodyId, since }) => ({ id, officialId, bodyId, since })),
      );
    }
  }
}
