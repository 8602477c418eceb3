import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { CounselController } from './counsel.controller';
import { ListClients } from './list-clients';
import { Notices } from './notices';
import { ReadMirror } from './read-mirror';

@Module({ imports: [CaseFileModule], controllers: [CounselController], providers: [ListClients, Notices, ReadMirror] })
export class CounselModule {}
