import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { CompareExaminations } from './compare-examinations';
import { ExaminationsController } from './examinations.controller';
import { ListExaminations } from './list-examinations';

@Module({ imports: [CaseFileModule], controllers: [ExaminationsController], providers: [CompareExaminations, ListExaminations] })
export class ExaminationsModule {}
