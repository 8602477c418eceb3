import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { ClaimWork } from './claim-work';
import { ListWork } from './list-work';
import { MyWorkController } from './my-work.controller';
import { TakeOver } from './take-over';

@Module({ imports: [CaseFileModule], controllers: [MyWorkController], providers: [ClaimWork, ListWork, TakeOver] })
export class MyWorkModule {}
