import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { ComplaintsController } from './complaints.controller';
import { ListCandidates } from './list-candidates';
import { ListComplaints } from './list-complaints';

@Module({ imports: [CaseFileModule], controllers: [ComplaintsController], providers: [ListCandidates, ListComplaints] })
export class ComplaintsModule {}
